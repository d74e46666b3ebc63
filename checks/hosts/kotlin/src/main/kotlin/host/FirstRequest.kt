package host

import dev.latchkey.kotlin.copy
import dev.latchkey.kotlin.grant
import dev.latchkey.kotlin.tenant.suspending
import dev.latchkey.model.tenant.Submission
import dev.latchkey.model.version.ApiVersion
import dev.latchkey.testkit.FakeTenant
import dev.latchkey.testkit.organisation.DemoOrganisation
import dev.latchkey.validation.Preflight
import dev.latchkey.validation.fact.Facts
import java.time.Instant
import kotlinx.coroutines.runBlocking

fun main() {
    val request =
        grant {
            accessProfile(DemoOrganisation.REPORTS_PROFILE) { comment = "Closes the year" }
            forIdentities(DemoOrganisation.EMPLOYEE)
        }.copy { putClientMetadata("ticket", "CHG-1042") }
    println(Preflight.of(ApiVersion.V1).check(request, Facts.at(Instant.now())).verdict)

    val tenant = FakeTenant.create().`as`(DemoOrganisation.EMPLOYEE).suspending()
    val submission = runBlocking { tenant.requests.create(request) }
    println(if (submission is Submission.Accepted) "accepted" else submission)
}
