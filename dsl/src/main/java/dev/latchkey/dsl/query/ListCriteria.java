package dev.latchkey.dsl.query;

import dev.latchkey.dsl.InvalidRequestException;
import dev.latchkey.model.query.Filter;
import dev.latchkey.model.query.Sorter;
import dev.latchkey.model.version.ApiVersion;
import java.util.function.UnaryOperator;

/**
 * Criteria that all lists share. A method with a parameter of type {@code <S extends ListCriteria<S, ?>>} accepts every
 * query.
 *
 * @param <S> the type of the builder
 * @param <Q> the type of the query
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

    /** Returns this builder with other criteria. */
    abstract ListCriteria<S, Q> criteria(S query);

    /**
     * Adds a condition that has no method of its own, such as {@code isnull}.
     *
     * @param filter the condition; {@code build} checks whether the list accepts it
     * @return the query with this condition
     */
    public S where(Filter filter) {
        return with(page.where(filter));
    }

    /**
     * Matches rows that meet at least one of several conditions. Each lambda receives a query without conditions;
     * several conditions in one lambda are joined by {@code and}.
     *
     * <pre>{@code
     * Queries.status().anyOf(either -> either.created().before(monday), or -> or.accessRequestId().is(id))
     * }</pre>
     *
     * <p>The documents of the lists show only conditions joined by {@code and}: a server can reject {@code or}.
     *
     * @param first sets the first condition
     * @param second sets the second condition
     * @param more set further conditions
     * @return the query with this condition
     * @throws IllegalArgumentException if one of them sets no condition, or sets anything but conditions
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
     * Matches rows that do not meet a condition. The lambda receives a query without conditions; several conditions are
     * negated as a whole.
     *
     * <p>The documents of the lists show only conditions joined by {@code and}: a server can reject {@code not}.
     *
     * @param condition sets the condition
     * @return the query with the opposite condition
     * @throws IllegalArgumentException if it sets no condition, or sets anything but conditions
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

    /** {@return the query, sorted by the time of creation, earliest first, after any earlier sort keys} */
    public S byCreated() {
        return by("created");
    }

    /** {@return the query, sorted by the time of creation, latest first, after any earlier sort keys} */
    public S byCreatedDescending() {
        return byDescending("created");
    }

    /** {@return the query, sorted by the last change, earliest first, after any earlier sort keys} */
    public S byModified() {
        return by("modified");
    }

    /** {@return the query, sorted by the last change, latest first, after any earlier sort keys} */
    public S byModifiedDescending() {
        return byDescending("modified");
    }

    /**
     * Sets the largest number of rows to return. Default: the maximum of the API.
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

    /** {@return the query that also counts all rows, which costs the server time} */
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
     * @param apiVersion the API version that the query will be sent to
     * @return the query
     * @throws IllegalArgumentException if the API version does not document a condition or a sort key
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
