package dev.latchkey.kotlin.tenant

import dev.latchkey.kotlin.grant
import dev.latchkey.model.IdentityId
import dev.latchkey.model.tenant.Submission
import dev.latchkey.model.version.ApiVersion
import dev.latchkey.testkit.FakeTenant
import dev.latchkey.testkit.organisation.DemoOrganisation
import dev.latchkey.validation.Preflight
import dev.latchkey.validation.tenant.CheckedTenant
import kotlinx.coroutines.runBlocking
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test

/** A checked tenant looks facts up by default in coroutines, too. */
class CheckedTenantTest {
    private val manager = FakeTenant.create().`as`(DemoOrganisation.MANAGER)
    private val checked = CheckedTenant.of(manager, Preflight.of(ApiVersion.V1))

    @Test
    fun factsAreLookedUpByDefault() =
        runBlocking<Unit> {
            val outcome = checked.suspending().requests.create(grantFor(DemoOrganisation.AUDITOR))

            assertThat(outcome).isInstanceOf(Submission.NotSent::class.java)
            assertThat(calls()).contains("directory.currentUser").doesNotContain("requests.create")
            assertThat(checked.suspending().requests.create(grantFor(DemoOrganisation.EMPLOYEE)))
                .isInstanceOf(Submission.Accepted::class.java)
        }

    @Test
    fun oneCallTurnsThatOff() =
        runBlocking<Unit> {
            val outcome = checked.withoutFacts().suspending().requests.create(grantFor(DemoOrganisation.AUDITOR))

            assertThat(outcome).isInstanceOf(Submission.Rejected::class.java)
            assertThat(calls()).noneMatch { it.startsWith("directory.") }
        }

    private fun grantFor(identity: IdentityId) = grant {
        role(DemoOrganisation.STAFF_ROLE)
        forIdentities(identity)
    }

    private fun calls() = manager.log().calls.map { it.call }
}
