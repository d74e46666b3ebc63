package dev.latchkey.dsl.query;

import dev.latchkey.model.query.Filter;
import dev.latchkey.model.query.Sorter;
import dev.latchkey.model.version.ApiVersion;

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

    /**
     * Adds a condition for which there is no word here, such as {@code isnull}.
     *
     * @param filter the condition; whether the list takes it is checked when the question is built
     * @return the question with this condition
     */
    public S where(Filter filter) {
        return with(page.where(filter));
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
