package dev.latchkey.kotlin.tenant

import dev.latchkey.kotlin.approve
import dev.latchkey.kotlin.approveAll
import dev.latchkey.kotlin.cancel
import dev.latchkey.kotlin.cancelAll
import dev.latchkey.kotlin.close
import dev.latchkey.kotlin.copy
import dev.latchkey.kotlin.forwardTo
import dev.latchkey.kotlin.grant
import dev.latchkey.kotlin.query.pendingApprovalsQuery
import dev.latchkey.kotlin.query.statusQuery
import dev.latchkey.kotlin.reject
import dev.latchkey.model.AccessRequestId
import dev.latchkey.model.ApprovalId
import dev.latchkey.model.IdentityId
import dev.latchkey.model.approval.ApprovalSummary
import dev.latchkey.model.config.AccessRequestConfig
import dev.latchkey.model.config.AccessRequestConfigV2
import dev.latchkey.model.entitlement.IdentityEntitlementDetails
import dev.latchkey.model.query.ApprovalSummaryQuery
import dev.latchkey.model.request.AccountsSelectionResponse
import dev.latchkey.model.tenant.ActionOutcome
import dev.latchkey.model.tenant.Page
import dev.latchkey.model.tenant.PreparedRequest
import dev.latchkey.model.tenant.Reconciliation
import dev.latchkey.model.tenant.Submission
import dev.latchkey.model.tenant.TenantException
import dev.latchkey.model.version.ApiVersion
import java.time.Instant
import java.util.concurrent.CountDownLatch
import java.util.concurrent.Executors
import java.util.concurrent.atomic.AtomicReference
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.NonCancellable
import kotlinx.coroutines.asCoroutineDispatcher
import kotlinx.coroutines.cancel
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withContext
import org.assertj.core.api.Assertions.assertThat
import org.assertj.core.api.Assertions.assertThatThrownBy
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.Timeout

@Timeout(60)
class SuspendingTenantTest {
    private val request = grant {
        role("r1")
        forIdentity("i1")
    }
    private val unknown = Submission.Unknown(request, Instant.parse("2026-11-21T00:00:00Z"), "connection reset")

    @Test
    fun everyOperationIsTheOneOfTheSameName() {
        val calls = ArrayList<Pair<String, Any?>>()
        val page = Page<Any>(listOf(), listOf(), null)
        val prepared = PreparedRequest.of(request, "mark", Instant.parse("2026-11-21T00:00:00Z"))
        val answers =
            mapOf(
                "requests.create" to unknown,
                "requests.prepare" to prepared,
                "requests.reconcile" to Reconciliation.DidNotHappen(),
                "status.page" to page,
                "status.administrationPage" to page,
                "approvals.pendingPage" to page,
                "approvals.completedPage" to page,
                "approvals.summary" to ApprovalSummary.builder().build(),
                "approvals.approvers" to listOf<Any>(),
                "config.get" to AccessRequestConfig.builder().build(),
                "config.getV2" to AccessRequestConfigV2.builder().build(),
                "accounts.select" to AccountsSelectionResponse.builder().build(),
                "entitlements.details" to IdentityEntitlementDetails.builder().build(),
            )
        val tenant = TestTenant { operation, argument ->
            calls += operation to argument
            if (operation == "config.replace") argument else answers[operation] ?: ActionOutcome.Accepted()
        }
            .suspending()
        val query = statusQuery { executing() }
        val approvals = pendingApprovalsQuery { ownedBy("i1") }
        val summary = ApprovalSummaryQuery.builder().build()
        val cancel = cancel("q1", comment = "Asked for by mistake")
        val cancelAll = cancelAll(listOf("q1"), comment = "Asked for by mistake")
        val close = close(listOf("q1"), comment = "Stuck since May")
        val approve = approve(comment = "Known to the team")
        val reject = reject(comment = "Not known to the team")
        val forward = forwardTo("i2", comment = "Knows the team")
        val approveAll = approveAll(listOf("a1"), comment = "Known to the team")
        val one = AccessRequestConfig.builder().autoApprovalEnabled(true).build()
        val two = AccessRequestConfigV2.builder().govGroupVisibilityEnabled(true).build()
        val approval = ApprovalId.of("a1")

        val answered = runBlocking {
            with(tenant) {
                listOf(
                    requests.create(request),
                    requests.prepare(request),
                    requests.create(prepared),
                    requests.reconcile(prepared),
                    requests.reconcile(unknown),
                    requests.cancel(cancel),
                    requests.bulkCancel(cancelAll),
                    requests.close(close),
                    status.page(query),
                    status.administrationPage(query),
                    this.approvals.pendingPage(approvals),
                    this.approvals.completedPage(approvals),
                    this.approvals.summary(summary),
                    this.approvals.approvers(AccessRequestId.of("q1")),
                    this.approvals.approve(approval, approve),
                    this.approvals.reject(approval, reject),
                    this.approvals.forward(approval, forward),
                    this.approvals.bulkApprove(approveAll),
                    config.get(),
                    config.replace(one),
                    config.getV2(),
                    config.replace(two),
                    accounts.select(request),
                    entitlements.details(IdentityId.of("i1"), "e1"),
                )
            }
        }

        assertThat(calls)
            .containsExactly(
                "requests.create" to request,
                "requests.prepare" to request,
                "requests.create" to prepared,
                "requests.reconcile" to prepared,
                "requests.reconcile" to unknown,
                "requests.cancel" to cancel,
                "requests.bulkCancel" to cancelAll,
                "requests.close" to close,
                "status.page" to query,
                "status.administrationPage" to query,
                "approvals.pendingPage" to approvals,
                "approvals.completedPage" to approvals,
                "approvals.summary" to summary,
                "approvals.approvers" to AccessRequestId.of("q1"),
                "approvals.approve" to listOf(approval, approve),
                "approvals.reject" to listOf(approval, reject),
                "approvals.forward" to listOf(approval, forward),
                "approvals.bulkApprove" to approveAll,
                "config.get" to null,
                "config.replace" to one,
                "config.getV2" to null,
                "config.replace" to two,
                "accounts.select" to request,
                "entitlements.details" to listOf(IdentityId.of("i1"), "e1"),
            )
        assertThat(answered)
            .containsExactlyElementsOf(
                calls.map { (operation, argument) ->
                    if (operation == "config.replace") argument else answers[operation] ?: ActionOutcome.Accepted()
                }
            )
        assertThat(tenant.apiVersion).isEqualTo(ApiVersion.V1)
    }

    @Test
    fun callsBlockThreadsOfTheDispatcherThatWasGiven() {
        val threads = ArrayList<String>()
        val tenant = TestTenant { _, _ -> unknown.also { threads += Thread.currentThread().name } }

        Executors.newSingleThreadExecutor { Thread(it, "calls to the tenant") }
            .asCoroutineDispatcher()
            .use {
                runBlocking { tenant.suspending(it).requests.create(request) }
            }
        runBlocking { tenant.suspending().requests.create(request) }

        assertThat(threads[0]).startsWith("calls to the tenant")
        assertThat(threads[1]).startsWith("DefaultDispatcher-worker")
    }

    @Test
    fun failuresAreThrownAsTheTenantThrowsThem() {
        val tenant = TestTenant { _, _ -> throw TenantException.Unavailable("nobody answers", null) }.suspending()

        assertThatThrownBy { runBlocking { tenant.config.get() } }
            .isInstanceOf(TenantException.Unavailable::class.java)
            .hasMessage("nobody answers")
    }

    @Test
    fun cancellingInterruptsTheThreadThatWaits() {
        val waiting = CountDownLatch(1)
        val tenant = TestTenant { _, _ ->
            waitToBeInterrupted(waiting)
            throw TenantException.Unavailable("interrupted", null)
        }
            .suspending()

        assertThat(cancelled(waiting) { tenant.config.get() }).isInstanceOf(CancellationException::class.java)
    }

    @Test
    fun aCancelledCreateHandsOverWhatItKnowsAndIsCancelledStill() {
        val waiting = CountDownLatch(1)
        val marked = request.copy { putClientMetadata("latchkeyCorrelation", "m1") }
        val lost = unknown.let { Submission.Unknown(marked, it.sentAt, it.problem) }
        val tenant = TestTenant { _, _ ->
            waitToBeInterrupted(waiting)
            lost
        }
            .suspending()
        val outcomes = ArrayList<Submission>()

        assertThat(cancelled(waiting) { tenant.requests.create(request) { outcomes += it } })
            .isInstanceOf(CancellationException::class.java)
        assertThat(outcomes).containsExactly(lost)
    }

    @Test
    fun aCreateThatIsCancelledBeforeItBeginsWasNotSent() {
        val tenant = TestTenant { _, _ -> throw AssertionError("nothing is sent") }.suspending()
        val outcomes = ArrayList<Submission>()

        runBlocking {
            launch {
                coroutineContext.cancel()
                tenant.requests.create(request) { outcomes += it }
            }
                .join()
        }

        assertThat(outcomes.single()).isInstanceOfSatisfying(Submission.NotSent::class.java) {
            assertThat(it.reason.message).isEqualTo("the coroutine was cancelled before the call began")
        }
    }

    @Test
    fun failuresCarryAFrameOfTheirCaller() {
        val tenant = TestTenant { _, _ -> throw TenantException.Unavailable("nobody answers", null) }.suspending()

        assertThatThrownBy { runBlocking { readTheConfiguration(tenant) } }
            .satisfies({ failure ->
                assertThat(failure.stackTrace.map { it.methodName }).contains("readTheConfiguration")
            })
    }

    private suspend fun readTheConfiguration(tenant: SuspendingTenant): AccessRequestConfig {
        val config = tenant.config.get()
        return config.copy { autoApprovalEnabled(true) }
    }

    @Test
    fun theOutcomeIsKeptWhereTheCallCannotBeCancelled() {
        val waiting = CountDownLatch(1)
        val answering = CountDownLatch(1)
        val tenant = TestTenant { _, _ ->
            waiting.countDown()
            answering.await()
            unknown
        }
            .suspending()
        val outcome = AtomicReference<Submission>()

        runBlocking {
            val sender = launch {
                withContext(NonCancellable) { outcome.set(tenant.requests.create(request)) }
            }
            waiting.reached()
            sender.cancel()
            answering.countDown()
        }

        assertThat(outcome.get()).isEqualTo(unknown)
    }

    private fun waitToBeInterrupted(waiting: CountDownLatch) {
        waiting.countDown()
        assertThatThrownBy { CountDownLatch(1).await() }.isInstanceOf(InterruptedException::class.java)
        Thread.currentThread().interrupt()
    }

    /** What a call ends with that is cancelled while it waits. */
    private fun cancelled(waiting: CountDownLatch, call: suspend () -> Any): Throwable? = runBlocking {
        val end = AtomicReference<Throwable>()
        val caller = launch {
            try {
                call()
            } catch (failure: Exception) {
                end.set(failure)
                throw failure
            }
        }
        waiting.reached()
        caller.cancelAndJoin()
        end.get()
    }
}
