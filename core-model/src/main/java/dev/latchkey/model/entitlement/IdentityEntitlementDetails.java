package dev.latchkey.model.entitlement;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.json.Wire;
import dev.latchkey.model.json.WithoutNulls;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * An entitlement that an identity has, and the accounts that have it: the response to {@code GET /revocable-objects}.
 */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableIdentityEntitlementDetails.class)
public interface IdentityEntitlementDetails {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return the identity} */
    @Nullable
    IdentityId getIdentityId();

    /** {@return the entitlement} */
    @Nullable
    Entitlement getEntitlement();

    /** {@return the id of the source} */
    @Nullable
    String getSourceId();

    /** {@return the identity's accounts that have the entitlement} */
    @JsonProperty("accountTargets")
    @WithoutNulls
    List<AccountTarget> getAccountTargets();

    /** {@return fields that this version of the library does not know; they are written back unchanged} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds an {@link IdentityEntitlementDetails}. */
    class Builder extends ImmutableIdentityEntitlementDetails.Builder {
        Builder() {}
    }
}
