package dev.latchkey.kotlin.tenant

import dev.latchkey.kotlin.query.administrationQuery
import dev.latchkey.kotlin.query.completedApprovalsQuery
import dev.latchkey.kotlin.query.pendingApprovalsQuery
import dev.latchkey.kotlin.query.statusQuery
import dev.latchkey.model.approval.CompletedApproval
import dev.latchkey.model.approval.PendingApproval
import dev.latchkey.model.status.AdministratorItemStatus
import dev.latchkey.model.status.RequestedItemStatus
import dev.latchkey.model.tenant.Tenant
import dev.latchkey.model.tenant.TenantException
import java.util.concurrent.CountDownLatch
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.flow.onEach
import kotlinx.coroutines.flow.take
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import org.assertj.core.api.Assertions.assertThat
import org.assertj.core.api.Assertions.assertThatThrownBy
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.Timeout

@Timeout(60)
class RowsTest {
    private val query = statusQuery { executing() }
    private val names = PagedRows(listOf({ rows("a", "b") }, { rows("c", "d") }, { rows("e") }))

    @Test
    fun aFlowHasAllRowsInTheirOrderAndClosesTheList() {
        val rows = runBlocking { tenant(names).suspending().status.flow(query).toList() }

        assertThat(rows.map { it.name }).containsExactly("a", "b", "c", "d", "e")
        assertThat(names.asked).isEqualTo(3)
        assertThat(names.closed).isEqualTo(1)
    }

    @Test
    fun aFlowAsksForNoPageBeforeItsRowsAreWanted() {
        val asked = ArrayList<Int>()
        val flow = tenant(names).suspending().status.flow(query)
        assertThat(names.opened).isZero()

        val rows = runBlocking { flow.onEach { asked += names.asked }.take(3).toList() }

        assertThat(rows.map { it.name }).containsExactly("a", "b", "c")
        assertThat(asked).containsExactly(1, 1, 2)
        assertThat(names.closed).isEqualTo(1)
    }

    @Test
    fun eachCollectorAsksAnew() {
        val flow = tenant(names).suspending().status.flow(query)

        runBlocking { assertThat(flow.toList()).isEqualTo(flow.toList()) }

        assertThat(names.opened).isEqualTo(2)
        assertThat(names.closed).isEqualTo(2)
    }

    @Test
    fun aFailureOnTheWayIsThrownAfterTheRowsBeforeIt() {
        val failing = failingAfterOnePage()
        val seen = ArrayList<String?>()

        assertThatThrownBy {
                runBlocking { tenant(failing).suspending().status.flow(query).collect { seen += it.name } }
            }
            .isInstanceOf(TenantException.Unavailable::class.java)
            .hasMessage("the second page does not come")
        assertThat(seen).containsExactly("a", "b")
        assertThat(failing.closed).isEqualTo(1)
    }

    @Test
    fun cancellingACollectorInterruptsTheCallAndClosesTheList() {
        val waiting = CountDownLatch(1)
        val blocking =
            PagedRows<RequestedItemStatus>(
                listOf({
                    waiting.countDown()
                    CountDownLatch(1).await()
                    listOf()
                })
            )

        runBlocking {
            val collector = launch { tenant(blocking).suspending().status.flow(query).collect {} }
            waiting.reached()
            collector.cancelAndJoin()
        }

        assertThat(blocking.closed).isEqualTo(1)
    }

    @Test
    fun aSequenceEndsWithItsBlockAndClosesTheList() {
        val rows = tenant(names).status().useRows(query) { rows -> rows.map { it.name }.take(3).toList() }

        assertThat(rows).containsExactly("a", "b", "c")
        assertThat(names.asked).isEqualTo(2)
        assertThat(names.closed).isEqualTo(1)
    }

    @Test
    fun aSequenceThatFailsClosesTheListToo() {
        val failing = failingAfterOnePage()

        assertThatThrownBy { tenant(failing).status().useRows(query) { it.count() } }
            .isInstanceOf(TenantException.Unavailable::class.java)
        assertThat(failing.closed).isEqualTo(1)
    }

    @Test
    fun everyListHasAFlowAndASequence() {
        val administration = PagedRows(listOf({ listOf(AdministratorItemStatus.builder().name("a").build()) }))
        val pending = PagedRows(listOf({ listOf(PendingApproval.builder().name("p").build()) }))
        val completed = PagedRows(listOf({ listOf(CompletedApproval.builder().name("c").build()) }))
        val tenant = TestTenant { operation, _ ->
            when (operation) {
                "status.administrationStream" -> administration.stream()
                "approvals.pendingStream" -> pending.stream()
                "approvals.completedStream" -> completed.stream()
                else -> throw AssertionError(operation)
            }
        }

        val flows = runBlocking {
            with(tenant.suspending()) {
                status.administrationFlow(administrationQuery {}).toList().map { it.name } +
                    approvals.pendingFlow(pendingApprovalsQuery {}).toList().map { it.name } +
                    approvals.completedFlow(completedApprovalsQuery {}).toList().map { it.name }
            }
        }
        val sequences =
            tenant.status().useAdministrationRows(administrationQuery {}) { rows -> rows.map { it.name }.toList() } +
                tenant.approvals().usePending(pendingApprovalsQuery {}) { rows -> rows.map { it.name }.toList() } +
                tenant.approvals().useCompleted(completedApprovalsQuery {}) { rows -> rows.map { it.name }.toList() }

        assertThat(flows).containsExactly("a", "p", "c").isEqualTo(sequences)
        assertThat(listOf(administration, pending, completed)).allMatch { it.opened == 2 && it.closed == 2 }
    }

    private fun tenant(rows: PagedRows<RequestedItemStatus>): Tenant = TestTenant { operation, argument ->
        assertThat(operation).isEqualTo("status.stream")
        assertThat(argument).isEqualTo(query)
        rows.stream()
    }

    private fun failingAfterOnePage() =
        PagedRows(
            listOf(
                { rows("a", "b") },
                { throw TenantException.Unavailable("the second page does not come", null) },
            )
        )

    private fun rows(vararg names: String) = names.map { RequestedItemStatus.builder().name(it).build() }
}
