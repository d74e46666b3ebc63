package dev.latchkey.dsl.query;

import dev.latchkey.dsl.Arguments;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.query.ApprovalQuery;
import org.jspecify.annotations.Nullable;

/**
 * Criteria that both lists of approvals share.
 *
 * @param <S> the type of the builder
 */
public abstract sealed class ApprovalCriteria<S> extends ListCriteria<S, ApprovalQuery>
        permits PendingApprovalsQueryBuilder, CompletedApprovalsQueryBuilder {
    private final @Nullable IdentityId owner;

    ApprovalCriteria(PageCriteria page, @Nullable IdentityId owner) {
        super(page);
        this.owner = owner;
    }

    final @Nullable IdentityId getOwner() {
        return owner;
    }

    abstract S with(IdentityId changed);

    /**
     * Limits the query to the approvals of one reviewer. Only administrators can omit this or name another identity.
     *
     * @param id the id of the identity, or {@link Queries#ME}
     * @return the query for this reviewer
     * @throws IllegalArgumentException if the id is blank
     */
    public S ownedBy(String id) {
        return with(Arguments.identity("ownedBy(id)", id));
    }

    /**
     * Limits the query to the approvals of one reviewer. Only administrators can omit this or name another identity.
     *
     * @param id the id of the identity, or {@link Queries#ME}
     * @return the query for this reviewer
     * @throws IllegalArgumentException if the id is blank
     */
    public S ownedBy(IdentityId id) {
        return ownedBy(id.value());
    }

    /** {@return the time of the last change, for a condition} */
    public TimeField<S> modified() {
        return time("modified");
    }

    @Override
    final ApprovalQuery ask() {
        return ApprovalQuery.builder()
                .ownerId(owner)
                .filters(getPage().filters())
                .sorters(getPage().sorters())
                .limit(getPage().limit())
                .offset(getPage().offset())
                .count(getPage().count())
                .build();
    }
}
