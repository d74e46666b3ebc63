package dev.latchkey.model.tenant;

import dev.latchkey.model.status.RequestedItemStatus;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * A plan for waiting for an access request: until when, how often to look, and which listener to call. Immutable.
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
     * Sets the deadline. The plan looks again after 1 second, then after twice as long each time, and at least every
     * 30 seconds; expects one item.
     *
     * @param deadline how long to wait altogether
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
     * Sets the pauses between two looks. Every pause is twice as long as the one before.
     *
     * @param first the first pause
     * @param longest what a pause does not exceed
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
     * Sets the number of expected items. Rows appear one by one; with fewer than these the request has not ended.
     *
     * @param number how many rows the request will have
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
     * @param listener is handed the rows each time they differ from those before; what it throws ends the waiting
     * @return the plan with the listener
     */
    public AwaitPlan onProgress(Consumer<List<RequestedItemStatus>> listener) {
        return new AwaitPlan(deadline, firstPause, longestPause, items, listener);
    }

    /** {@return how long to wait altogether} */
    public Duration getDeadline() {
        return deadline;
    }

    /** {@return the first pause between two looks} */
    public Duration getFirstPause() {
        return firstPause;
    }

    /** {@return what a pause does not exceed} */
    public Duration getLongestPause() {
        return longestPause;
    }

    /** {@return how many rows the request will have} */
    public int getItems() {
        return items;
    }

    /** The plan that expects the items of a request, if those are more. */
    AwaitPlan forItemsOf(TrackedRequest request) {
        return request.itemCount() > items ? items(request.itemCount()) : this;
    }

    void tell(List<RequestedItemStatus> rows) {
        progress.accept(rows);
    }
}
