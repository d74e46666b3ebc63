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
     * Limits the query to requests for an identity.
     *
     * @param id the id of the identity, or {@link Queries#ME}
     * @return the query for this identity
     * @throws IllegalArgumentException if the id is blank, or after {@link #regarding(String)}
     */
    public S requestedFor(String id) {
        return with(who.requestedFor(id));
    }

    /**
     * Limits the query to requests for an identity.
     *
     * @param id the id of the identity, or {@link Queries#ME}
     * @return the query for this identity
     * @throws IllegalArgumentException if the id is blank, or after {@link #regarding(String)}
     */
    public S requestedFor(IdentityId id) {
        return requestedFor(id.value());
    }

    /**
     * Limits the query to requests by an identity.
     *
     * @param id the id of the identity, or {@link Queries#ME}
     * @return the query for this identity
     * @throws IllegalArgumentException if the id is blank, or after {@link #regarding(String)}
     */
    public S requestedBy(String id) {
        return with(who.requestedBy(id));
    }

    /**
     * Limits the query to requests by an identity.
     *
     * @param id the id of the identity, or {@link Queries#ME}
     * @return the query for this identity
     * @throws IllegalArgumentException if the id is blank, or after {@link #regarding(String)}
     */
    public S requestedBy(IdentityId id) {
        return requestedBy(id.value());
    }

    /**
     * Limits the query to requests by or for an identity.
     *
     * @param id the id of the identity, or {@link Queries#ME}
     * @return the query for this identity
     * @throws IllegalArgumentException if the id is blank, or after {@link #requestedFor(String)} or {@link
     *     #requestedBy(String)}
     */
    public S regarding(String id) {
        return with(who.regarding(id));
    }

    /**
     * Limits the query to requests by or for an identity.
     *
     * @param id the id of the identity, or {@link Queries#ME}
     * @return the query for this identity
     * @throws IllegalArgumentException if the id is blank, or after {@link #requestedFor(String)} or {@link
     *     #requestedBy(String)}
     */
    public S regarding(IdentityId id) {
        return regarding(id.value());
    }

    /**
     * Limits the query to items whose manual work is assigned to an identity.
     *
     * @param id the id of the identity, or {@link Queries#ME}
     * @return the query for this identity
     * @throws IllegalArgumentException if the id is blank
     */
    public S assignedTo(String id) {
        return with(who.assignedTo(id));
    }

    /**
     * Limits the query to items whose manual work is assigned to an identity.
     *
     * @param id the id of the identity, or {@link Queries#ME}
     * @return the query for this identity
     * @throws IllegalArgumentException if the id is blank
     */
    public S assignedTo(IdentityId id) {
        return assignedTo(id.value());
    }

    /** {@return the query for requests in progress, which include those that wait for approval} */
    public S executing() {
        return with(who.whileExecuting());
    }

    /** {@return the id of the request, for a condition} */
    public TextField<S> accessRequestId() {
        return text("accessRequestId");
    }

    /** {@return the id of the requested item in its request, for a condition} */
    public TextField<S> accountActivityItemId() {
        return text("accountActivityItemId");
    }

    /** {@return the time of the request, for a condition} */
    public TimeField<S> created() {
        return time("created");
    }

    /** {@return the query, sorted by the id of the item in its request after any earlier sort keys} */
    public S byAccountActivityItemId() {
        return by("accountActivityItemId");
    }

    /**
     * {@return the query, sorted by the id of the item in its request in descending order after any earlier sort keys}
     */
    public S byAccountActivityItemIdDescending() {
        return byDescending("accountActivityItemId");
    }

    /** {@return the query, sorted by the name of the item after any earlier sort keys} */
    public S byName() {
        return by("name");
    }

    /** {@return the query, sorted by the name of the item in descending order after any earlier sort keys} */
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
