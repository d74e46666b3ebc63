package dev.latchkey.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import dev.latchkey.model.json.Wire;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The form that a requester completed for an item; documented by v1 only, schema {@code AccessRequestItemForm}.
 *
 * <p>The parts of a form have no fixed shape, so they are plain JSON.
 */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableItemForm.class)
public interface ItemForm {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return the id of the form} */
    @Nullable
    String getFormDefinitionId();

    /** {@return the id of the completed form} */
    @Nullable
    String getFormInstanceId();

    /** {@return the answers by the technical names of their fields; an answer can be any JSON value, including null} */
    Map<String, JsonNode> getFormData();

    /** {@return the definitions of the fields} */
    List<JsonNode> getFormElements();

    /** {@return the rules that show and hide fields} */
    List<JsonNode> getFormConditions();

    /** {@return the initial values of the form} */
    Map<String, JsonNode> getFormInstanceInputs();

    /** {@return fields that this version of the library does not know; they are written back unchanged} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds an {@link ItemForm}. */
    class Builder extends ImmutableItemForm.Builder {
        Builder() {}
    }
}
