package dev.latchkey.model.query;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.json.DateTime;
import dev.latchkey.model.json.Wire;
import java.time.OffsetDateTime;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The query of {@code GET /access-request-approvals/approval-summary}. {@link Query#ME} represents the current user.
 */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableApprovalSummaryQuery.class)
@JsonPropertyOrder({"owner-id", "from-date"})
public interface ApprovalSummaryQuery extends Query {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * {@return the reviewer whose approvals are counted; unset means all reviewers, for users who are allowed to see
     * them}
     */
    @JsonProperty("owner-id")
    @Nullable
    IdentityId getOwnerId();

    /** {@return the time from which on approvals are counted} */
    @DateTime
    @JsonProperty("from-date")
    @Nullable
    OffsetDateTime getFromDate();

    /** {@return parameters that this version of the library does not know; they are sent unchanged} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    @Override
    default Map<String, String> toParameters() {
        OffsetDateTime from = getFromDate();
        return new Parameters()
                .add("owner-id", getOwnerId())
                .add("from-date", from == null ? null : from.toInstant())
                .and(getUnknownFields());
    }

    /** Builds an {@link ApprovalSummaryQuery}. */
    class Builder extends ImmutableApprovalSummaryQuery.Builder {
        Builder() {}
    }
}
