package joiners

import dev.latchkey.kotlin.tenant.suspending
import dev.latchkey.model.IdentityId
import dev.latchkey.model.version.Operation
import dev.latchkey.testkit.FakeTenant
import dev.latchkey.testkit.call.CallFault
import dev.latchkey.testkit.junit.LatchkeyTest
import dev.latchkey.testkit.organisation.DemoOrganisation
import kotlin.time.Duration.Companion.days
import kotlin.time.Duration.Companion.hours
import kotlinx.coroutines.runBlocking
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test

@LatchkeyTest
class JoinersTest {
    private val joiners = listOf(DemoOrganisation.EMPLOYEE, DemoOrganisation.COLLEAGUE)

    @Test
    fun eachJoinerHasAnOutcome(tenant: FakeTenant) {
        val nobody = IdentityId.of("2c918084660f45d6016617daa9219999")

        val outcomes = runBlocking {
            tenant.suspending().welcome(joiners + nobody, DemoOrganisation.STAFF_ROLE, within = 1.hours)
        }

        assertThat(joiners).allSatisfy { assertThat(outcomes[it]).isEqualTo(Outcome.Granted) }
        assertThat(outcomes[nobody]).isInstanceOf(Outcome.Failed::class.java)
    }

    @Test
    fun whatNobodyApprovesInTimeIsStillWaiting(tenant: FakeTenant) {
        val outcomes = runBlocking {
            tenant.suspending().welcome(joiners, DemoOrganisation.AUDIT_ROLE, within = 1.days)
        }

        assertThat(outcomes.values).containsOnly(Outcome.StillWaiting)
    }

    @Test
    fun aRequestWhoseAnswerIsLostIsFound(tenant: FakeTenant) {
        tenant.faults().next(CallFault.ANSWER_LOST, Operation.CREATE)

        val outcomes = runBlocking {
            tenant.suspending().welcome(joiners, DemoOrganisation.STAFF_ROLE, within = 1.hours)
        }

        assertThat(outcomes.values).containsOnly(Outcome.Granted)
    }
}
