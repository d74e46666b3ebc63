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
 * Names another object: who requested, for whom, which policy, which owner.
 *
 * <p>Stands for every {@code {type, id, name}} of the answers: requester, requested for, reviewer, owner, author,
 * policy.
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

    /** {@return a builder with everything set as it is here} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return what kind of object it is} */
    @Nullable
    Open<ReferenceType> getType();

    /** {@return the id of the object} */
    @Nullable
    String getId();

    /** {@return the name of the object, for people to read} */
    @Nullable
    String getName();

    /** {@return the fields that this version of the library does not know, written back as they were read} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds a {@link Reference}. */
    class Builder extends ImmutableReference.Builder {
        Builder() {}
    }
}
