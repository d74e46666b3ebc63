package host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.feign.FeignTenant;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.tenant.Submission;
import dev.latchkey.model.tenant.Tenant;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.testkit.FakeTenant;
import dev.latchkey.testkit.assertj.LatchkeyAssertions;
import dev.latchkey.testkit.http.RunningEmulator;
import dev.latchkey.testkit.junit.As;
import dev.latchkey.testkit.junit.GeneratedRequests;
import dev.latchkey.testkit.junit.LatchkeyTest;
import dev.latchkey.testkit.organisation.DemoOrganisation;
import dev.latchkey.testkit.time.VirtualClock;
import dev.latchkey.dsl.AccessRequests;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.Verdict;
import dev.latchkey.validation.fact.Facts;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

@LatchkeyTest
class FakeTenantTest {
    private static final AccessRequest REQUEST = AccessRequests.grant()
            .accessProfile(DemoOrganisation.REPORTS_PROFILE, item -> item.comment("Closes the year"))
            .forIdentities(DemoOrganisation.EMPLOYEE.value())
            .build();

    @Test
    void aTestHasATenantAndItsClock(FakeTenant tenant, @As("Eve Employee") Tenant eve, VirtualClock clock) {
        assertThat(eve.requests().create(REQUEST)).isInstanceOf(Submission.Accepted.class);
        clock.advance(Duration.ofDays(91));
        LatchkeyAssertions.assertThat(tenant).hasNot(DemoOrganisation.EMPLOYEE, DemoOrganisation.REPORTS_PROFILE);
    }

    @Test
    void aTestHasAnEmulator(RunningEmulator emulator) {
        Tenant tenant = FeignTenant.builder()
                .baseUrl(emulator.getBaseUri())
                .clientCredentials("eve", "eve")
                .build();
        assertThat(tenant.requests().create(REQUEST)).isInstanceOf(Submission.Accepted.class);
    }

    @ParameterizedTest
    @GeneratedRequests(kind = "near-valid:revoke-comment", count = 5, seed = 42)
    void aRevokeWithoutACommentIsFound(AccessRequest request, ApiVersion apiVersion) {
        assertThat(Preflight.of(apiVersion).check(request, Facts.none()).getVerdict())
                .isEqualTo(Verdict.FAIL);
    }
}
