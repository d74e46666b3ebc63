package dev.latchkey.model.query;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.json.Wire;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The query of {@code GET /access-request-approvals/pending} and of {@code GET /access-request-approvals/completed},
 * which accept the same parameters. {@link Query#ME} represents the current user.
 */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableApprovalQuery.class)
@JsonPropertyOrder({"owner-id", "count", "limit", "offset", "filters", "sorters"})
public interface ApprovalQuery extends ListQuery {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return the reviewer; unset means all reviewers, for users who are allowed to see them} */
    @JsonProperty("owner-id")
    @Nullable
    IdentityId getOwnerId();

    @Override
    default Map<String, String> toParameters() {
        return new Parameters().add("owner-id", getOwnerId()).addPage(this).and(getUnknownFields());
    }

    /** Builds an {@link ApprovalQuery}. */
    class Builder extends ImmutableApprovalQuery.Builder {
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
