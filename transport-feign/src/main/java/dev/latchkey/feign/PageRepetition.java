package dev.latchkey.feign;

import dev.latchkey.model.tenant.Page;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Notices that a server answers pages again instead of the next ones: at once if it repeats one page, and after a few rounds
 * if it goes through several. Keeps two pages, however long the list is. Not thread-safe.
 */
final class PageRepetition {
    private @Nullable Page<?> before;
    private @Nullable Page<?> landmark;
    private long pages;
    private long nextLandmark = 1;

    /**
     * Looks at the next page.
     *
     * @param pastEnd whether as many rows were read as there are; until then rows that are all alike could be many of a kind
     * @return whether the page was answered before
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
                && !(page.rows().isEmpty() && page.oddRows().isEmpty())
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
