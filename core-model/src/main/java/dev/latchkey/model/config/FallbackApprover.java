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
 * The approver of last resort; schema {@code IdentityReferenceWithNameAndEmail}. Only the id is taken from a
 * body.
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

    /** {@return a builder with everything set as it is here} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return what kind of object it is: an identity} */
    @Nullable
    Open<ReferenceType> getType();

    /** {@return the identity} */
    @Nullable
    IdentityId getId();

    /** {@return their name} */
    @Nullable
    String getName();

    /** {@return their e-mail address} */
    @Nullable
    String getEmail();

    /** {@return the fields that this version of the library does not know, written back as they were read} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds a {@link FallbackApprover}. */
    class Builder extends ImmutableFallbackApprover.Builder {
        Builder() {}
    }
}
