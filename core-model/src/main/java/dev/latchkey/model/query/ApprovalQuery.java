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
 * which take the same parameters. {@link Query#ME} stands for the current user.
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

    /** {@return a builder with everything set as it is here} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return whose decision it is; unset means everybody's, for those who may see them} */
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
         * @param filter what has to hold of a row
         * @return this
         */
        public Builder filters(Filter filter) {
            return filters(filter.toString());
        }

        /**
         * Sets the order of rows.
         *
         * @param sorter what to sort by
         * @return this
         */
        public Builder sorters(Sorter sorter) {
            return sorters(sorter.toString());
        }
    }
}
