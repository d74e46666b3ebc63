package dev.latchkey.testkit.assertj;

import dev.latchkey.model.tenant.Page;
import dev.latchkey.testkit.call.CallText;
import java.util.Objects;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ListAssert;

/**
 * Assertions about a part of a list.
 *
 * @param <T> the type of a row
 */
public final class PageAssert<T> extends AbstractAssert<PageAssert<T>, Page<T>> {
    PageAssert(Page<T> actual) {
        super(actual, PageAssert.class);
    }

    /**
     * There are so many rows in this part.
     *
     * @param count how many, odd ones apart
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
     * There are so many rows in the whole list, as the tenant counts.
     *
     * @param count how many
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
     * Every row is of the documented form.
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
     * Goes on with the rows.
     *
     * @return the assertions of AssertJ about them
     */
    public ListAssert<T> rows() {
        isNotNull();
        return Assertions.assertThat(actual.rows()).as(descriptionText());
    }
}
