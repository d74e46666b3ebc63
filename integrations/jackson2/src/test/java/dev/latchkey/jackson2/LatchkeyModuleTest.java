package dev.latchkey.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.json.Open;
import dev.latchkey.model.request.AccessRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LatchkeyModuleTest {
    private final ObjectMapper mapper = Mappers.PLAIN.withModule();

    /** A form of an application's own, with parts of the model. */
    record Form(
            IdentityId owner, Open<ItemType> type, @Nullable ItemType known, AccessRequest request) {}

    @Test
    void partsOfAnApplicationsOwnTypesAreReadAndWritten() throws Exception {
        String json =
                "{\"owner\":\"eve\",\"type\":\"ROLE\",\"known\":\"ENTITLEMENT\",\"request\":{\"requestedFor\":[\"eve\"]}}";

        Form form = mapper.readValue(json, Form.class);

        assertThat(form.owner()).isEqualTo(IdentityId.of("eve"));
        assertThat(form.type()).isSameAs(ItemType.ROLE);
        assertThat(form.known()).isSameAs(ItemType.ENTITLEMENT);
        assertThat(mapper.writeValueAsString(form)).isEqualTo(json);
    }

    @Test
    void anOpenValueKeepsATextThatIsNotKnownAndAnEnumRefusesIt() throws Exception {
        assertThat(mapper.readValue("\"BADGE\"", new TypeReference<Open<ItemType>>() {}))
                .isEqualTo(new Open.Unknown<ItemType>("BADGE"));
        assertThatThrownBy(() -> mapper.readValue("\"BADGE\"", ItemType.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("not one of its constants");
        assertThatThrownBy(() -> mapper.readValue("1", ItemType.class)).isInstanceOf(MismatchedInputException.class);
    }

    @Test
    void nullIsNull() throws Exception {
        assertThat(mapper.readValue("null", AccessRequest.class)).isNull();
        assertThat(mapper.readValue("[null]", new TypeReference<List<AccessRequest>>() {}))
                .containsExactly((AccessRequest) null);
    }

    @Test
    void aRefusedFieldIsNamedWithItsPathAndWhereItsBodyBegins() {
        String json = "[\n  {\"request\": {\"requestedItems\": [{}, {\"removeDate\": \"soon\"}]}}\n]";

        JsonMappingException refused = catchThrowableOfType(
                JsonMappingException.class, () -> mapper.readValue(json, new TypeReference<List<Form>>() {}));

        assertThat(refused).isInstanceOf(MismatchedInputException.class);
        assertThat(refused.getPath().stream()
                        .map(step -> step.getFieldName() == null ? step.getIndex() : step.getFieldName()))
                .containsExactly(0, "request", "requestedItems", 1, "removeDate");
        assertThat(refused.getLocation().getLineNr()).isEqualTo(2);
        assertThat(refused.getLocation().getColumnNr()).isEqualTo(15);
        assertThat(refused.getOriginalMessage()).contains("\"soon\"");
        assertThat(refused).hasCauseInstanceOf(tools.jackson.core.JacksonException.class);
    }

    @Test
    void textThatIsNoJsonIsRefusedByTheParser() {
        assertThatThrownBy(() -> mapper.readValue("{\"requestedFor\": [", AccessRequest.class))
                .isInstanceOf(com.fasterxml.jackson.core.JsonProcessingException.class);
    }

    @Test
    void whatFollowsABodyIsReadOn() throws Exception {
        List<Map<String, AccessRequest>> read = mapper.readValue(
                "[{\"a\":{\"requestedFor\":[\"eve\"]},\"b\":{}},{\"c\":{}}]", new TypeReference<>() {});

        assertThat(read).hasSize(2);
        assertThat(read.get(0)).containsOnlyKeys("a", "b");
    }

    @Test
    void typeIdsNameTheInterface() throws Exception {
        ObjectMapper typed = JsonMapper.builder()
                .addModule(new LatchkeyModule())
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfSubType(Object.class)
                                .build(),
                        ObjectMapper.DefaultTyping.NON_FINAL)
                .build();
        AccessRequest request =
                AccessRequest.builder().addRequestedFor(IdentityId.of("eve")).build();

        String written = typed.writerFor(AccessRequest.class).writeValueAsString(request);

        assertThat(written).isEqualTo("[\"dev.latchkey.model.request.AccessRequest\",{\"requestedFor\":[\"eve\"]}]");
        assertThat(typed.readValue(written, AccessRequest.class)).isEqualTo(request);
        assertThat(typed.readValue(written, Object.class)).isEqualTo(request);
    }

    @Test
    void aMapperRegistersOneOnly() {
        ObjectMapper twice = new ObjectMapper().registerModules(new LatchkeyModule(), new LatchkeyModule());

        assertThat(twice.getRegisteredModuleIds()).containsExactly(LatchkeyModule.class);
    }
}
