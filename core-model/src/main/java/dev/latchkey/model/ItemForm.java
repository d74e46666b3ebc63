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
 * <p>The parts of a form have no fixed shape, so they stay JSON.
 */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableItemForm.class)
public interface ItemForm {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with everything set as it is here} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return which form it is} */
    @Nullable
    String getFormDefinitionId();

    /** {@return which completed form it is} */
    @Nullable
    String getFormInstanceId();

    /** {@return the answers by the technical name of their field; an answer may be any JSON, null included} */
    Map<String, JsonNode> getFormData();

    /** {@return the definitions of the fields} */
    List<JsonNode> getFormElements();

    /** {@return the rules that show and hide fields} */
    List<JsonNode> getFormConditions();

    /** {@return what the form was started with} */
    Map<String, JsonNode> getFormInstanceInputs();

    /** {@return the fields that this version of the library does not know, written back as they were read} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds an {@link ItemForm}. */
    class Builder extends ImmutableItemForm.Builder {
        Builder() {}
    }
}
