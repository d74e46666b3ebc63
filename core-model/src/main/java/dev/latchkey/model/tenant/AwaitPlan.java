package dev.latchkey.model.tenant;

import dev.latchkey.model.status.RequestedItemStatus;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * A plan for waiting for an access request: the deadline, the polling interval and a listener. Immutable.
 *
 * <pre>{@code
 * AwaitPlan.within(Duration.ofMinutes(10)).polling(Duration.ofSeconds(2), Duration.ofSeconds(30))
 * }</pre>
 */
public final class AwaitPlan {
    private final Duration deadline;
    private final Duration firstPause;
    private final Duration longestPause;
    private final int items;
    private final Consumer<List<RequestedItemStatus>> progress;

    private AwaitPlan(
            Duration deadline,
            Duration firstPause,
            Duration longestPause,
            int items,
            Consumer<List<RequestedItemStatus>> progress) {
        this.deadline = deadline;
        this.firstPause = firstPause;
        this.longestPause = longestPause;
        this.items = items;
        this.progress = progress;
    }

    /**
     * Sets the deadline. Defaults: the first pause is 1 second, each further pause is twice as long, up to 30 seconds;
     * one item is expected.
     *
     * @param deadline the longest time to wait in total
     * @return the plan
     * @throws IllegalArgumentException if the deadline is negative
     */
    public static AwaitPlan within(Duration deadline) {
        if (deadline.isNegative()) {
            throw new IllegalArgumentException(
                    "the deadline is " + deadline + "; name a duration that is not negative");
        }
        return new AwaitPlan(deadline, Duration.ofSeconds(1), Duration.ofSeconds(30), 1, rows -> {});
    }

    /**
     * Sets the pauses between two polls. Each pause is twice as long as the one before, up to the longest.
     *
     * @param first the first pause
     * @param longest the longest pause
     * @return the plan with these pauses
     * @throws IllegalArgumentException if the first pause is not positive, or longer than the longest
     */
    public AwaitPlan polling(Duration first, Duration longest) {
        if (first.isNegative() || first.isZero() || first.compareTo(longest) > 0) {
            throw new IllegalArgumentException("the pauses are " + first + " to " + longest
                    + "; name a first one that is positive and not longer than the longest");
        }
        return new AwaitPlan(deadline, first, longest, items, progress);
    }

    /**
     * Sets the number of expected items. Rows appear one by one; while there are fewer, the request has not ended.
     *
     * @param number the number of rows that the request will have
     * @return the plan that expects them
     * @throws IllegalArgumentException if the number is not positive
     */
    public AwaitPlan items(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("the number of items is " + number + "; a request has at least one");
        }
        return new AwaitPlan(deadline, firstPause, longestPause, number, progress);
    }

    /**
     * Sets the listener for progress.
     *
     * @param listener receives the rows whenever they have changed; an exception from it ends the wait
     * @return the plan with the listener
     */
    public AwaitPlan onProgress(Consumer<List<RequestedItemStatus>> listener) {
        return new AwaitPlan(deadline, firstPause, longestPause, items, listener);
    }

    /** {@return the longest time to wait in total} */
    public Duration getDeadline() {
        return deadline;
    }

    /** {@return the first pause between two polls} */
    public Duration getFirstPause() {
        return firstPause;
    }

    /** {@return the longest pause} */
    public Duration getLongestPause() {
        return longestPause;
    }

    /** {@return the number of rows that the request will have} */
    public int getItems() {
        return items;
    }

    /** Returns the plan that expects as many items as a request has, if those are more. */
    AwaitPlan forItemsOf(TrackedRequest request) {
        return request.itemCount() > items ? items(request.itemCount()) : this;
    }

    void tell(List<RequestedItemStatus> rows) {
        progress.accept(rows);
    }
}
