package dev.latchkey.model.entitlement;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.latchkey.model.json.DateTime;
import dev.latchkey.model.json.Wire;
import java.time.OffsetDateTime;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** An account that has an entitlement; schema {@code IdentityEntitlementDetailsAccountTarget}. */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableAccountTarget.class)
public interface AccountTarget {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return the id of the account} */
    @Nullable
    String getAccountId();

    /** {@return the name of the account} */
    @Nullable
    String getAccountName();

    /** {@return the account's UUID on the source; this one operation spells the key {@code accountUUID}} */
    @JsonProperty("accountUUID")
    @Nullable
    String getAccountUuid();

    /** {@return the id of the source} */
    @Nullable
    String getSourceId();

    /** {@return the name of the source} */
    @Nullable
    String getSourceName();

    /** {@return the time at which the entitlement will be removed} */
    @JsonProperty("removeDate")
    @DateTime
    @Nullable
    OffsetDateTime getRemoveDate();

    /** {@return the id of the assignment that granted the entitlement} */
    @Nullable
    String getAssignmentId();

    /** {@return whether a request can revoke the entitlement} */
    @Nullable
    Boolean getRevocable();

    /** {@return fields that this version of the library does not know; they are written back unchanged} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds an {@link AccountTarget}. */
    class Builder extends ImmutableAccountTarget.Builder {
        Builder() {}
    }
}
