package dev.latchkey.dsl.query;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.query.ApprovalQuery;
import org.jspecify.annotations.Nullable;

/**
 * Criteria that both lists of approvals share.
 *
 * @param <S> the question that goes on
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
     * Wants the approvals of one reviewer. Only administrators may leave this out or name somebody else.
     *
     * @param id the id of the identity, or {@link Queries#ME}
     * @return the question about this reviewer
     * @throws IllegalArgumentException if the id is blank
     */
    public S ownedBy(String id) {
        return with(Ids.identity("ownedBy(id)", id));
    }

    /** {@return the moment of the last change, to be compared} */
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
