package dev.latchkey.feign;

import dev.latchkey.model.tenant.TenantException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;

/**
 * Limits the time for reading the pages of a list, so that reading ends even if a server's list does not. Time that the
 * caller uses for the rows does not count. For one caller; not thread-safe.
 */
final class ReadingTime {
    private final InstantSource clock;
    private final Duration longest;
    private Duration spent = Duration.ZERO;

    ReadingTime(InstantSource clock, Duration longest) {
        this.clock = clock;
        this.longest = longest;
    }

    /** Reads a page. Throws {@link TenantException.Unavailable} if the time is over. */
    <T> T read(Supplier<T> page) {
        if (spent.compareTo(longest) >= 0) {
            throw new TenantException.Unavailable(
                    "the list has not ended after " + longest + " of reading; narrow the query, or allow more time with"
                            + " longestList",
                    null);
        }
        Instant begin = clock.instant();
        try {
            return page.get();
        } finally {
            spent = spent.plus(Duration.between(begin, clock.instant()));
        }
    }
}
