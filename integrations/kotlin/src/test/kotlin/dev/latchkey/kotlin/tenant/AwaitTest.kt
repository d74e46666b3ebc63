package dev.latchkey.kotlin.tenant

import dev.latchkey.model.AccessRequestId
import dev.latchkey.model.config.AccessRequestConfig
import dev.latchkey.model.status.RequestedItemStatus
import dev.latchkey.model.tenant.Awaited
import dev.latchkey.model.tenant.StatusWatch
import dev.latchkey.model.tenant.StatusWatchAll
import dev.latchkey.model.tenant.TrackedRequest
import java.time.Duration
import java.util.Optional
import java.util.concurrent.CountDownLatch
import java.util.concurrent.Executors
import kotlin.time.Duration.Companion.INFINITE
import kotlin.time.Duration.Companion.minutes
import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.asCoroutineDispatcher
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import org.assertj.core.api.Assertions.assertThat
import org.assertj.core.api.Assertions.assertThatThrownBy
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.Timeout

@Timeout(60)
class AwaitTest {
    private val plan = awaitPlan(within = 10.minutes, items = 2, firstPause = 2.seconds, longestPause = 5.seconds)

    @Test
    fun aHundredAwaitsOnOneThreadLeaveItToOtherCalls() {
        val looked = CountDownLatch(100)
        val config = AccessRequestConfig.builder().build()
        val tenant = TestTenant { operation, _ ->
            when (operation) {
                "status.watch" ->
                    StatusWatch {
                        looked.countDown()
                        StatusWatch.Look.Pause(Duration.ofDays(1))
                    }
                else -> config
            }
        }

        val answer =
            Executors.newSingleThreadExecutor().asCoroutineDispatcher().use { oneThread ->
                val suspending = tenant.suspending(oneThread)
                runBlocking {
                    val waiting = launch {
                        repeat(100) { launch { suspending.status.await(AccessRequestId.of("q$it"), plan) } }
                    }
                    looked.reached()
                    suspending.config.get().also { waiting.cancelAndJoin() }
                }
            }

        assertThat(answer).isSameAs(config)
    }

    @Test
    fun awaitLooksUntilTheWaitIsOver() {
        val ended = Awaited.Ended(listOf(RequestedItemStatus.builder().name("r1").build()))
        val looks = ArrayDeque(listOf(StatusWatch.Look.Pause(Duration.ofNanos(1)), StatusWatch.Look.Finished(ended)))
        val arguments = ArrayList<Any?>()
        val tenant = TestTenant { operation, argument ->
            arguments += operation to argument
            StatusWatch { looks.removeFirst() }
        }

        val awaited = runBlocking { tenant.suspending().status.await(AccessRequestId.of("q1"), plan) }

        assertThat(awaited).isEqualTo(ended)
        assertThat(arguments).containsExactly("status.watch" to listOf(AccessRequestId.of("q1"), plan))
    }

    @Test
    fun awaitAllLooksUntilTheWaitIsOver() {
        val request = TrackedRequest(AccessRequestId.of("q1"), null, listOf(), false, 1)
        val ended = Awaited.Ended(listOf(RequestedItemStatus.builder().name("r1").build()))
        val pauses = ArrayDeque(listOf(Optional.of(Duration.ofNanos(1)), Optional.empty()))
        val arguments = ArrayList<Any?>()
        val tenant = TestTenant { operation, argument ->
            arguments += operation to argument
            object : StatusWatchAll {
                override fun look() = pauses.removeFirst()

                override fun getOutcomes() = mapOf(request.id to ended)
            }
        }

        val outcomes = runBlocking { tenant.suspending().status.awaitAll(listOf(request), plan) }

        assertThat(outcomes).isEqualTo(mapOf(request.id to ended))
        assertThat(pauses).isEmpty()
        assertThat(arguments).containsExactly("status.watchAll" to listOf(listOf(request), plan))
    }

    @Test
    fun plansTakeDurationsOfKotlin() {
        assertThat(plan.deadline).isEqualTo(Duration.ofMinutes(10))
        assertThat(plan.items).isEqualTo(2)
        assertThat(plan.firstPause).isEqualTo(Duration.ofSeconds(2))
        assertThat(plan.longestPause).isEqualTo(Duration.ofSeconds(5))
        assertThatThrownBy { awaitPlan(within = INFINITE) }
            .isInstanceOf(IllegalArgumentException::class.java)
            .hasMessage("the deadline is infinite; give a duration that ends")
    }
}
