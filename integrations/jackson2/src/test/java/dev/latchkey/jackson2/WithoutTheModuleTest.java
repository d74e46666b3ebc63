package dev.latchkey.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.RequestedItem;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WithoutTheModuleTest {
    private static final AccessRequest REQUEST = AccessRequest.builder()
            .addRequestedItem(RequestedItem.builder()
                    .id("audit")
                    .removeDate(OffsetDateTime.parse("2027-06-30T16:00:00.1Z"))
                    .build())
            .build();

    @ParameterizedTest
    @EnumSource
    void everyTypeIsRefusedWithWhatToDo(Mappers mappers) {
        ObjectMapper mapper = mappers.withoutModule();
        for (Class<?> type : Model.types()) {
            Object value = LatchkeyJson.mapper().readValue("{}", type);

            assertThatThrownBy(() -> mapper.writeValueAsString(value))
                    .as(type.getName())
                    .isInstanceOf(InvalidDefinitionException.class)
                    .hasMessageContaining("Jackson 2 cannot write Latchkey's model on its own: add latchkey-jackson2 to"
                            + " the class path and register its LatchkeyModule, as findAndRegisterModules() does");
            assertThatThrownBy(() -> mapper.readValue("{}", type))
                    .as(type.getName())
                    .isInstanceOf(InvalidDefinitionException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void treesAndConversionsAreRefusedToo(Mappers mappers) {
        ObjectMapper mapper = mappers.withoutModule();

        assertThatThrownBy(() -> mapper.valueToTree(REQUEST)).hasMessageContaining("add latchkey-jackson2");
        assertThatThrownBy(() -> mapper.convertValue(List.of(REQUEST), List.class))
                .hasMessageContaining("add latchkey-jackson2");
    }

    @Test
    void aMapperThatFindsItsModulesTakesThem() throws Exception {
        assertThat(new ObjectMapper().findAndRegisterModules().writeValueAsString(REQUEST))
                .isEqualTo("{\"requestedItems\":[{\"id\":\"audit\",\"removeDate\":\"2027-06-30T16:00:00.100Z\"}]}");
    }
}
