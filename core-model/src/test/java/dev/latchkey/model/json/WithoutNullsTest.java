package dev.latchkey.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemForm;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.status.RequestedItemStatus;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NullNode;

class WithoutNullsTest {
    private static final JsonMapper ANY_MAPPER = JsonMapper.builder().build();

    @Test
    void nullForAListOrAMapIsEmpty() {
        AccessRequest request =
                ANY_MAPPER.readValue("{\"requestedFor\":null,\"clientMetadata\":null}", AccessRequest.class);

        assertThat(request.getRequestedFor()).isEmpty();
        assertThat(request.getClientMetadata()).isEmpty();
    }

    @Test
    void nullsInsideAreNotThere() {
        AccessRequest request = ANY_MAPPER.readValue(
                "{\"requestedFor\":[null,\"a\",null],\"clientMetadata\":{\"b\":null,\"c\":\"d\"}}",
                AccessRequest.class);

        assertThat(request.getRequestedFor()).containsExactly(IdentityId.of("a"));
        assertThat(request.getClientMetadata()).isEqualTo(Map.of("c", "d"));
    }

    @Test
    void nullsInsideInnerListsAreNotThere() {
        RequestedItemStatus row =
                ANY_MAPPER.readValue("{\"errorMessages\":[null,[null],[{}]]}", RequestedItemStatus.class);

        assertThat(row.getErrorMessages()).hasSize(2);
        assertThat(row.getErrorMessages().get(0)).isEmpty();
        assertThat(row.getErrorMessages().get(1)).hasSize(1);
    }

    @Test
    void anAnswerInAFormMayBeNull() {
        ItemForm form = ANY_MAPPER.readValue("{\"formData\":{\"pilot\":null},\"formElements\":[null]}", ItemForm.class);

        assertThat(form.getFormData()).isEqualTo(Map.of("pilot", NullNode.getInstance()));
        assertThat(form.getFormElements()).isEqualTo(List.of(NullNode.getInstance()));
        assertThat(ANY_MAPPER.writeValueAsString(form))
                .isEqualTo("{\"formData\":{\"pilot\":null},\"formElements\":[null]}");
    }

    @Test
    void buildersRefuseNulls() {
        assertThatNullPointerException()
                .isThrownBy(() -> AccessRequest.builder().addAllRequestedFor(Arrays.asList((IdentityId) null)));
    }
}
