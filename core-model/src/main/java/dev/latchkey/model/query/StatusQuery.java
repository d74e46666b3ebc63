package dev.latchkey.model.query;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.json.Open;
import dev.latchkey.model.json.Wire;
import dev.latchkey.model.status.RequestState;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The query of {@code GET /access-request-status} and of {@code GET /access-request-administration}, which accept the
 * same parameters. {@link Query#ME} represents the current user.
 */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableStatusQuery.class)
@JsonPropertyOrder({
    "requested-for",
    "requested-by",
    "regarding-identity",
    "assigned-to",
    "count",
    "limit",
    "offset",
    "filters",
    "sorters",
    "request-state"
})
public interface StatusQuery extends ListQuery {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return the identity that access was requested for} */
    @JsonProperty("requested-for")
    @Nullable
    IdentityId getRequestedFor();

    /** {@return the requester} */
    @JsonProperty("requested-by")
    @Nullable
    IdentityId getRequestedBy();

    /**
     * {@return the identity that is either the requester or the one that access was requested for; not together with
     * one of these two}
     */
    @JsonProperty("regarding-identity")
    @Nullable
    IdentityId getRegardingIdentity();

    /** {@return the owner of the manual work} */
    @JsonProperty("assigned-to")
    @Nullable
    IdentityId getAssignedTo();

    /** {@return the state of the requests; the API accepts {@link RequestState#EXECUTING} only} */
    @JsonProperty("request-state")
    @Nullable
    Open<RequestState> getRequestState();

    @Override
    default Map<String, String> toParameters() {
        return new Parameters()
                .add("requested-for", getRequestedFor())
                .add("requested-by", getRequestedBy())
                .add("regarding-identity", getRegardingIdentity())
                .add("assigned-to", getAssignedTo())
                .addPage(this)
                .add("request-state", getRequestState())
                .and(getUnknownFields());
    }

    /** Builds a {@link StatusQuery}. */
    class Builder extends ImmutableStatusQuery.Builder {
        Builder() {}

        /**
         * Sets the filter for rows.
         *
         * @param filter the condition that each row meets
         * @return this
         */
        public Builder filters(Filter filter) {
            return filters(filter.toString());
        }

        /**
         * Sets the order of rows.
         *
         * @param sorter the fields to sort by
         * @return this
         */
        public Builder sorters(Sorter sorter) {
            return sorters(sorter.toString());
        }
    }
}
