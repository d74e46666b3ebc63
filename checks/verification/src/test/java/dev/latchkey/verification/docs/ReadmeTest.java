package dev.latchkey.verification.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.dsl.AccessRequests;
import dev.latchkey.feign.FeignTenant;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.tenant.AwaitPlan;
import dev.latchkey.model.tenant.Awaited;
import dev.latchkey.model.tenant.Submission;
import dev.latchkey.model.tenant.Tenant;
import dev.latchkey.model.tenant.TrackedRequest;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.testkit.FakeTenant;
import dev.latchkey.testkit.assertj.LatchkeyAssertions;
import dev.latchkey.testkit.organisation.DemoOrganisation;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.PreflightReport;
import dev.latchkey.validation.Verdict;
import dev.latchkey.validation.fact.Facts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadmeTest {
    @Test
    void aRequestIsSaidAndChecked() {
        Facts facts = Facts.at(Instant.parse("2026-11-21T12:00:00Z"));

        AccessRequest request = AccessRequests.grant()
                .accessProfile("2c9180835d2e5168015d32f890ca0011", item -> item.comment("Closes the year"))
                .forIdentities("2c918084660f45d6016617daa9210003")
                .build();
        PreflightReport report = Preflight.of(ApiVersion.V1).check(request, facts);

        assertThat(report.getVerdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(request).isEqualTo(request());
    }

    @Test
    void aTenantIsAHostAndCredentials() {
        String id = "8f14e45f";
        String secret = "not to be seen";

        Tenant tenant = FeignTenant.builder()
                .tenant("acme")
                .clientCredentials(id, secret)
                .build();

        assertThat(tenant.getApiVersion()).isEqualTo(ApiVersion.V1);
        assertThat(tenant.toString()).doesNotContain(secret);
    }

    @Test
    void whatIsAcceptedIsAwaited() throws InterruptedException {
        Tenant tenant = FakeTenant.create();
        AccessRequest request = request();
        List<Awaited> ends = new ArrayList<>();

        if (tenant.requests().create(request) instanceof Submission.Accepted accepted) {
            for (TrackedRequest tracked : accepted.requests()) {
                ends.add(tenant.status().await(tracked, AwaitPlan.within(Duration.ofHours(1))));
            }
        }

        assertThat(ends).singleElement().isInstanceOf(Awaited.StillRunning.class);
    }

    @Test
    void ninetyDaysOfAFakeTenantTakeNoTime() {
        AccessRequest request = request();

        FakeTenant tenant = FakeTenant.create();
        FakeTenant eve = tenant.as(DemoOrganisation.EMPLOYEE);
        Submission submission = eve.requests().create(request);
        tenant.clock().advance(Duration.ofDays(91));

        assertThat(submission).isInstanceOf(Submission.Accepted.class);
        LatchkeyAssertions.assertThat(tenant).hasNot(DemoOrganisation.EMPLOYEE, DemoOrganisation.REPORTS_PROFILE);
    }

    private static AccessRequest request() {
        return AccessRequests.grant()
                .accessProfile(DemoOrganisation.REPORTS_PROFILE, item -> item.comment("Closes the year"))
                .forIdentities(DemoOrganisation.EMPLOYEE.value())
                .build();
    }
}
