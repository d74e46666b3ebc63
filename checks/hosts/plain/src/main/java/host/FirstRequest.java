package host;

import dev.latchkey.dsl.AccessRequests;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.tenant.Submission;
import dev.latchkey.model.tenant.Tenant;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.testkit.FakeTenant;
import dev.latchkey.testkit.organisation.DemoOrganisation;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.PreflightReport;
import dev.latchkey.validation.fact.Facts;
import dev.latchkey.validation.tenant.CheckedTenant;
import java.time.Instant;

public class FirstRequest {
    public static void main(String[] args) {
        AccessRequest request = AccessRequests.grant()
                .accessProfile("2c9180835d2e5168015d32f890ca0011", item -> item.comment("Closes the year"))
                .forIdentities("2c918084660f45d6016617daa9210003")
                .build();

        Preflight preflight = Preflight.of(ApiVersion.V1);
        PreflightReport report = preflight.check(request, Facts.at(Instant.now()));
        System.out.println(report.getVerdict() + ", missing: " + report.getMissingFacts().keySet());

        Tenant tenant = CheckedTenant.of(FakeTenant.create().as(DemoOrganisation.EMPLOYEE), preflight);
        Submission submission = tenant.requests().create(request);
        System.out.println(submission instanceof Submission.Accepted ? "accepted" : submission);
    }
}
