package dev.latchkey.kotlin.tenant

import dev.latchkey.model.status.RequestedItemStatus
import dev.latchkey.model.tenant.AwaitPlan
import kotlin.time.Duration
import kotlin.time.Duration.Companion.seconds
import kotlin.time.toJavaDuration

/**
 * Plan for [SuspendingStatus.await]: `awaitPlan(within = 10.minutes)`.
 *
 * @param within the longest time to wait in total; finite, not negative
 * @param items the number of items of the request, 1 or more; while there are fewer rows, it has not ended
 * @param firstPause the pause after the first poll; each later pause is twice as long
 * @param longestPause the longest pause between two polls
 * @param onProgress called with the rows whenever they have changed; an exception from it ends the wait
 * @throws IllegalArgumentException if a duration is negative or infinite, [firstPause] is zero or longer than
 *   [longestPause], or [items] is not positive
 */
public fun awaitPlan(
    within: Duration,
    items: Int = 1,
    firstPause: Duration = 1.seconds,
    longestPause: Duration = 30.seconds,
    onProgress: (List<RequestedItemStatus>) -> Unit = {},
): AwaitPlan {
    require(within.isFinite()) { "the deadline is infinite; give a duration that ends" }
    return AwaitPlan.within(within.toJavaDuration())
        .polling(firstPause.toJavaDuration(), longestPause.toJavaDuration())
        .items(items)
        .onProgress(onProgress)
}
