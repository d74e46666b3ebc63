package dev.latchkey.dsl.query;

import dev.latchkey.dsl.InvalidRequestException;
import dev.latchkey.model.query.Filter;
import dev.latchkey.model.query.Sorter;
import dev.latchkey.model.version.ApiVersion;
import java.util.function.UnaryOperator;

/**
 * Criteria that all lists share. A method that takes any {@code <S extends ListCriteria<S, ?>>} goes on with either
 * query.
 *
 * @param <S> the type of the builder
 * @param <Q> the query that it becomes
 */
public abstract sealed class ListCriteria<S, Q> permits StatusCriteria, ApprovalCriteria {
    private final PageCriteria page;

    ListCriteria(PageCriteria page) {
        this.page = page;
    }

    final PageCriteria getPage() {
        return page;
    }

    abstract S with(PageCriteria changed);

    abstract Q ask();

    /** The query that goes on, as criteria. */
    abstract ListCriteria<S, Q> criteria(S query);

    /**
     * Adds a condition for which there is no method here, such as {@code isnull}.
     *
     * @param filter the condition; whether the list takes it is checked when the query is built
     * @return the query with this condition
     */
    public S where(Filter filter) {
        return with(page.where(filter));
    }

    /**
     * Wants rows for which at least one of several conditions holds. Each is set on a query without conditions; several
     * conditions in one lambda have to hold together.
     *
     * <pre>{@code
     * Queries.status().anyOf(either -> either.created().before(monday), or -> or.accessRequestId().is(id))
     * }</pre>
     *
     * <p>The documents of the lists show conditions joined by {@code and} only: a server may refuse {@code or}.
     *
     * @param first sets one condition
     * @param second sets another one
     * @param more set more of them
     * @return the query with this condition
     * @throws IllegalArgumentException if one sets no condition, or anything else than conditions
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // they are only read
    public final S anyOf(UnaryOperator<S> first, UnaryOperator<S> second, UnaryOperator<S>... more) {
        Filter any = conditions("anyOf(…)", first).or(conditions("anyOf(…)", second));
        for (UnaryOperator<S> other : more) {
            any = any.or(conditions("anyOf(…)", other));
        }
        return where(any);
    }

    /**
     * Wants rows for which a condition does not hold. It is set on a query without conditions; several conditions are
     * negated as a whole.
     *
     * <p>The documents of the lists show conditions joined by {@code and} only: a server may refuse {@code not}.
     *
     * @param condition sets the condition
     * @return the query with the opposite condition
     * @throws IllegalArgumentException if it sets no condition, or anything else than conditions
     */
    public final S not(UnaryOperator<S> condition) {
        return where(conditions("not(…)", condition).negate());
    }

    private Filter conditions(String method, UnaryOperator<S> set) {
        PageCriteria empty = page.withoutFilter();
        ListCriteria<S, Q> given = criteria(set.apply(with(empty)));
        Filter filter = given.getPage().filter();
        if (filter == null) {
            throw new InvalidRequestException(method, "a condition is missing", "compare a field in each lambda");
        }
        if (!criteria(given.with(given.getPage().withoutFilter()))
                .ask()
                .equals(criteria(with(empty)).ask())) {
            throw new InvalidRequestException(
                    method, "something else than conditions is set", "set it on the query itself");
        }
        return filter;
    }

    /** {@return the query sorted by the moment of creation, earliest first, after what it is sorted by already} */
    public S byCreated() {
        return by("created");
    }

    /** {@return the query sorted by the moment of creation, latest first, after what it is sorted by already} */
    public S byCreatedDescending() {
        return byDescending("created");
    }

    /** {@return the query sorted by the last change, earliest first, after what it is sorted by already} */
    public S byModified() {
        return by("modified");
    }

    /** {@return the query sorted by the last change, latest first, after what it is sorted by already} */
    public S byModifiedDescending() {
        return byDescending("modified");
    }

    /**
     * Sets the largest number of rows of the answer; without this call, as many as the API gives at most.
     *
     * @param rows 0 to 250
     * @return the query with this limit
     * @throws IllegalArgumentException if the number is not from 0 to 250
     */
    public S limit(int rows) {
        return with(page.limit(rows));
    }

    /**
     * Sets the number of rows to skip.
     *
     * @param rows 0 or more
     * @return the query with this offset
     * @throws IllegalArgumentException if the number is negative
     */
    public S offset(int rows) {
        return with(page.offset(rows));
    }

    /** {@return the query with a count of all rows, which costs the server time} */
    public S counted() {
        return with(page.counted());
    }

    /**
     * Builds the query for {@link ApiVersion#DEFAULT}.
     *
     * @return the query
     * @throws IllegalArgumentException if a condition was added that the API version does not document
     */
    public Q build() {
        return build(ApiVersion.DEFAULT);
    }

    /**
     * Builds the query for one API version.
     *
     * @param apiVersion the API version that is asked
     * @return the query
     * @throws IllegalArgumentException if the API version does not document a condition or a key to sort by
     * @throws dev.latchkey.model.version.OperationNotOfferedException if the API version lacks the list itself
     */
    public Q build(ApiVersion apiVersion) {
        page.keep(apiVersion);
        return ask();
    }

    final S by(String field) {
        return with(page.sorted(Sorter.ascending(field)));
    }

    final S byDescending(String field) {
        return with(page.sorted(Sorter.descending(field)));
    }

    final IdField<S> id(String name) {
        return new IdField<>(name, this::where);
    }

    final TextField<S> text(String name) {
        return new TextField<>(name, this::where);
    }

    final TimeField<S> time(String name) {
        return new TimeField<>(name, this::where);
    }
}
