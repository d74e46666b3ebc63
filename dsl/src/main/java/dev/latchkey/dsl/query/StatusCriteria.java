package dev.latchkey.dsl.query;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.query.StatusQuery;
import dev.latchkey.model.status.RequestState;

/**
 * Criteria that both status lists share.
 *
 * @param <S> the type of the builder
 */
public abstract sealed class StatusCriteria<S> extends ListCriteria<S, StatusQuery>
        permits StatusQueryBuilder, AdministrationQueryBuilder {
    private final PersonCriteria who;

    StatusCriteria(PageCriteria page, PersonCriteria who) {
        super(page);
        this.who = who;
    }

    final PersonCriteria getWho() {
        return who;
    }

    abstract S with(PersonCriteria changed);

    /**
     * Wants what was requested for an identity.
     *
     * @param id the id of the identity, or {@link Queries#ME}
     * @return the query about this identity
     * @throws IllegalArgumentException if the id is blank, or after {@link #regarding(String)}
     */
    public S requestedFor(String id) {
        return with(who.requestedFor(id));
    }

    /**
     * Wants what was requested for an identity.
     *
     * @param id the id of the identity, or {@link Queries#ME}
     * @return the query about this identity
     * @throws IllegalArgumentException if the id is blank, or after {@link #regarding(String)}
     */
    public S requestedFor(IdentityId id) {
        return requestedFor(id.value());
    }

    /**
     * Wants what an identity requested.
     *
     * @param id the id of the identity, or {@link Queries#ME}
     * @return the query about this identity
     * @throws IllegalArgumentException if the id is blank, or after {@link #regarding(String)}
     */
    public S requestedBy(String id) {
        return with(who.requestedBy(id));
    }

    /**
     * Wants what an identity requested.
     *
     * @param id the id of the identity, or {@link Queries#ME}
     * @return the query about this identity
     * @throws IllegalArgumentException if the id is blank, or after {@link #regarding(String)}
     */
    public S requestedBy(IdentityId id) {
        return requestedBy(id.value());
    }

    /**
     * Wants what an identity requested and what was requested for it.
     *
     * @param id the id of the identity, or {@link Queries#ME}
     * @return the query about this identity
     * @throws IllegalArgumentException if the id is blank, or after {@link #requestedFor(String)} or {@link
     *     #requestedBy(String)}
     */
    public S regarding(String id) {
        return with(who.regarding(id));
    }

    /**
     * Wants what an identity requested and what was requested for it.
     *
     * @param id the id of the identity, or {@link Queries#ME}
     * @return the query about this identity
     * @throws IllegalArgumentException if the id is blank, or after {@link #requestedFor(String)} or {@link
     *     #requestedBy(String)}
     */
    public S regarding(IdentityId id) {
        return regarding(id.value());
    }

    /**
     * Wants what an identity has manual work to do for.
     *
     * @param id the id of the identity, or {@link Queries#ME}
     * @return the query about this identity
     * @throws IllegalArgumentException if the id is blank
     */
    public S assignedTo(String id) {
        return with(who.assignedTo(id));
    }

    /**
     * Wants what an identity has manual work to do for.
     *
     * @param id the id of the identity, or {@link Queries#ME}
     * @return the query about this identity
     * @throws IllegalArgumentException if the id is blank
     */
    public S assignedTo(IdentityId id) {
        return assignedTo(id.value());
    }

    /** {@return the query about requests that are under way; waiting for approval is under way too.} */
    public S executing() {
        return with(who.whileExecuting());
    }

    /** {@return the id of the request, to be compared} */
    public TextField<S> accessRequestId() {
        return text("accessRequestId");
    }

    /** {@return the id of the requested item in its request, to be compared} */
    public TextField<S> accountActivityItemId() {
        return text("accountActivityItemId");
    }

    /** {@return the moment of the request, to be compared} */
    public TimeField<S> created() {
        return time("created");
    }

    /** {@return the query sorted by the id of the item in its request, after what it is sorted by already} */
    public S byAccountActivityItemId() {
        return by("accountActivityItemId");
    }

    /**
     * {@return the query sorted backwards by the id of the item in its request, after what it is sorted by already}
     */
    public S byAccountActivityItemIdDescending() {
        return byDescending("accountActivityItemId");
    }

    /** {@return the query sorted by the name of the item, after what it is sorted by already} */
    public S byName() {
        return by("name");
    }

    /** {@return the query sorted backwards by the name of the item, after what it is sorted by already} */
    public S byNameDescending() {
        return byDescending("name");
    }

    @Override
    final StatusQuery ask() {
        return StatusQuery.builder()
                .requestedFor(who.requestedFor())
                .requestedBy(who.requestedBy())
                .regardingIdentity(who.regarding())
                .assignedTo(who.assignedTo())
                .requestState(who.executing() ? RequestState.EXECUTING : null)
                .filters(getPage().filters())
                .sorters(getPage().sorters())
                .limit(getPage().limit())
                .offset(getPage().offset())
                .count(getPage().count())
                .build();
    }
}
