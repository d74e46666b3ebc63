package dev.latchkey.dsl.query;

import dev.latchkey.dsl.InvalidRequestException;
import dev.latchkey.model.query.Filter;
import dev.latchkey.model.query.Sorter;
import dev.latchkey.model.version.ApiVersion;
import java.util.function.UnaryOperator;

/**
 * Criteria that all lists share. A method that takes any {@code <S extends ListCriteria<S, ?>>} goes on with either
 * question.
 *
 * @param <S> the question that goes on
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

    /** The question that goes on is one of these. */
    abstract ListCriteria<S, Q> criteria(S question);

    /**
     * Adds a condition for which there is no word here, such as {@code isnull}.
     *
     * @param filter the condition; whether the list takes it is checked when the question is built
     * @return the question with this condition
     */
    public S where(Filter filter) {
        return with(page.where(filter));
    }

    /**
     * Wants rows for which at least one of several conditions holds. Each is set on a question without conditions; several
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
     * @return the question with this condition
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
     * Wants rows for which a condition does not hold. It is set on a question without conditions; several conditions are
     * negated as a whole.
     *
     * <p>The documents of the lists show conditions joined by {@code and} only: a server may refuse {@code not}.
     *
     * @param condition sets the condition
     * @return the question with the opposite condition
     * @throws IllegalArgumentException if it sets no condition, or anything else than conditions
     */
    public final S not(UnaryOperator<S> condition) {
        return where(conditions("not(…)", condition).negate());
    }

    private Filter conditions(String word, UnaryOperator<S> set) {
        PageCriteria empty = page.withoutFilter();
        ListCriteria<S, Q> given = criteria(set.apply(with(empty)));
        Filter filter = given.getPage().filter();
        if (filter == null) {
            throw new InvalidRequestException(word, "a condition is missing", "compare a field in each lambda");
        }
        if (!criteria(given.with(given.getPage().withoutFilter()))
                .ask()
                .equals(criteria(with(empty)).ask())) {
            throw new InvalidRequestException(
                    word, "something else than conditions is set", "set it on the question itself");
        }
        return filter;
    }

    /** {@return the question sorted by the moment of creation, earliest first, after what it is sorted by already} */
    public S byCreated() {
        return by("created");
    }

    /** {@return the question sorted by the moment of creation, latest first, after what it is sorted by already} */
    public S byCreatedDescending() {
        return byDescending("created");
    }

    /** {@return the question sorted by the last change, earliest first, after what it is sorted by already} */
    public S byModified() {
        return by("modified");
    }

    /** {@return the question sorted by the last change, latest first, after what it is sorted by already} */
    public S byModifiedDescending() {
        return byDescending("modified");
    }

    /**
     * Says how many rows the answer has at most; without this word, as many as the API gives at most.
     *
     * @param rows 0 to 250
     * @return the question with this limit
     * @throws IllegalArgumentException if the number is not from 0 to 250
     */
    public S limit(int rows) {
        return with(page.limit(rows));
    }

    /**
     * Says how many rows are passed over.
     *
     * @param rows 0 or more
     * @return the question with this offset
     * @throws IllegalArgumentException if the number is negative
     */
    public S offset(int rows) {
        return with(page.offset(rows));
    }

    /** {@return the question whose answer also says how many rows there are in all, which costs the server time} */
    public S counted() {
        return with(page.counted());
    }

    /**
     * Ends the question for {@link ApiVersion#DEFAULT}.
     *
     * @return the query
     * @throws IllegalArgumentException if a condition was added that the API version does not document
     */
    public Q build() {
        return build(ApiVersion.DEFAULT);
    }

    /**
     * Ends the question for one API version.
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
