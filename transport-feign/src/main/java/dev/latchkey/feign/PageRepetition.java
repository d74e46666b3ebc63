package dev.latchkey.feign;

import dev.latchkey.model.tenant.Page;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Detects that a server repeats pages instead of returning the next ones: at once if it repeats one page, and after a
 * few rounds if it cycles through several. Keeps only two pages of any list. Not thread-safe.
 */
final class PageRepetition {
    private @Nullable Page<?> before;
    private @Nullable Page<?> landmark;
    private long pages;
    private long nextLandmark = 1;

    /**
     * Examines the next page.
     *
     * @param pastEnd whether as many rows were read as there are; before that, equal rows can be different rows with
     *     equal values
     * @return whether the page repeats an earlier one
     */
    boolean isRepeated(Page<?> page, boolean pastEnd) {
        boolean repeated = (isSame(page, before) || isSame(page, landmark)) && (pastEnd || hasDifferentRows(page));
        before = page;
        if (++pages == nextLandmark) {
            landmark = page;
            nextLandmark *= 2;
        }
        return repeated;
    }

    private static boolean isSame(Page<?> page, @Nullable Page<?> other) {
        return other != null
                && page.rows().equals(other.rows())
                && page.oddRows().equals(other.oddRows());
    }

    private static boolean hasDifferentRows(Page<?> page) {
        return Stream.concat(page.rows().stream(), page.oddRows().stream())
                        .distinct()
                        .limit(2)
                        .count()
                > 1;
    }
}
