package dev.latchkey.testkit.assertj;

import dev.latchkey.model.tenant.Page;
import dev.latchkey.testkit.call.CallText;
import java.util.Objects;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ListAssert;

/**
 * Assertions about a page of a list.
 *
 * @param <T> the type of a row
 */
public final class PageAssert<T> extends AbstractAssert<PageAssert<T>, Page<T>> {
    PageAssert(Page<T> actual) {
        super(actual, PageAssert.class);
    }

    /**
     * Asserts the number of rows on this page.
     *
     * @param count the number, without unreadable rows
     * @return this
     */
    public PageAssert<T> hasRows(int count) {
        isNotNull();
        if (actual.rows().size() != count) {
            throw failure("%nExpecting %s rows, but there are%n  %s", count, CallText.ofOutcome(actual));
        }
        return this;
    }

    /**
     * Asserts the total number of rows, as the tenant counts them.
     *
     * @param count the number
     * @return this
     */
    public PageAssert<T> hasTotal(long count) {
        isNotNull();
        Long total = actual.total();
        if (!Objects.equals(total, count)) {
            throw failure(
                    "%nExpecting a total of %s, but %s",
                    count, total == null ? "there is none: the query did not ask for the count" : "it is " + total);
        }
        return this;
    }

    /**
     * Asserts that every row has the documented form.
     *
     * @return this
     */
    public PageAssert<T> hasNoOddRows() {
        isNotNull();
        if (!actual.oddRows().isEmpty()) {
            throw failure("%nExpecting no odd rows, but there are%n  %s", actual.oddRows());
        }
        return this;
    }

    /**
     * Returns assertions about the rows.
     *
     * @return AssertJ's assertions about the rows
     */
    public ListAssert<T> rows() {
        isNotNull();
        return Assertions.assertThat(actual.rows()).as(descriptionText());
    }
}
