package dev.latchkey.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.latchkey.model.json.Open;
import dev.latchkey.model.json.Wire;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A reference to another object, such as the requester, the owner or a policy.
 *
 * <p>Represents every {@code {type, id, name}} of the API's responses: requester, requested for, reviewer, owner,
 * author, policy.
 */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableReference.class)
@JsonPropertyOrder({"type", "id", "name"})
public interface Reference {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return the type of the object} */
    @Nullable
    Open<ReferenceType> getType();

    /** {@return the id of the object} */
    @Nullable
    String getId();

    /** {@return the display name of the object} */
    @Nullable
    String getName();

    /** {@return fields that this version of the library does not know; they are written back unchanged} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds a {@link Reference}. */
    class Builder extends ImmutableReference.Builder {
        Builder() {}
    }
}
