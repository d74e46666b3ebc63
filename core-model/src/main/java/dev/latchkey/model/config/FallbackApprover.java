package dev.latchkey.model.config;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ReferenceType;
import dev.latchkey.model.json.Open;
import dev.latchkey.model.json.Wire;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The approver of last resort; schema {@code IdentityReferenceWithNameAndEmail}. The server uses only the id of a
 * request body.
 */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableFallbackApprover.class)
@JsonPropertyOrder({"type", "id", "name", "email"})
public interface FallbackApprover {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return the type of the object: an identity} */
    @Nullable
    Open<ReferenceType> getType();

    /** {@return the identity} */
    @Nullable
    IdentityId getId();

    /** {@return the name of the identity} */
    @Nullable
    String getName();

    /** {@return the e-mail address of the identity} */
    @Nullable
    String getEmail();

    /** {@return fields that this version of the library does not know; they are written back unchanged} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds a {@link FallbackApprover}. */
    class Builder extends ImmutableFallbackApprover.Builder {
        Builder() {}
    }
}
