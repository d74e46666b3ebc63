package dev.latchkey.verification.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.tenant.Submission;
import dev.latchkey.model.tenant.Tenant;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.testkit.FakeTenant;
import dev.latchkey.testkit.organisation.DemoOrganisation;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.PreflightReport;
import dev.latchkey.validation.Verdict;
import dev.latchkey.validation.lookup.Evidence;
import dev.latchkey.validation.lookup.LookedUpFacts;
import dev.latchkey.validation.lookup.TenantFacts;
import dev.latchkey.validation.rule.Level;
import dev.latchkey.validation.tenant.CheckedTenant;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactsPageTest {
    private final Preflight preflight = Preflight.of(ApiVersion.V1);
    private final AccessRequest request = AccessRequest.builder()
            .addRequestedFor(DemoOrganisation.AUDITOR)
            .addRequestedItem(RequestedItem.builder()
                    .type(ItemType.ROLE)
                    .id(DemoOrganisation.STAFF_ROLE)
                    .build())
            .build();

    @Test
    void aTenantAnswersFacts() {
        Tenant tenant = FakeTenant.create();

        TenantFacts facts = TenantFacts.of(tenant);
        PreflightReport report = preflight.check(request, facts);

        assertThat(report.getVerdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    void wrongIdsAreToldWithTheWarnings() {
        Tenant tenant = FakeTenant.create();
        AccessRequest mistyped = AccessRequest.builder()
                .from(request)
                .requestedFor(List.of(IdentityId.of("Eve Employee")))
                .build();

        Preflight careful =
                Preflight.builder(ApiVersion.V1).askFor(Level.WARNING).build();
        PreflightReport warned = careful.check(mistyped, TenantFacts.of(tenant));

        assertThat(warned.getFindings())
                .anyMatch(finding -> finding.getRule().getId().equals("identity-known"));
    }

    @Test
    void aCheckedTenantUsesThemUnlessToldNotTo() {
        Tenant manager = FakeTenant.create().as(DemoOrganisation.MANAGER);

        CheckedTenant checked = CheckedTenant.of(manager, preflight);
        CheckedTenant unaware = checked.withoutFacts();

        assertThat(checked.requests().create(request)).isInstanceOf(Submission.NotSent.class);
        assertThat(unaware.requests().create(request)).isInstanceOf(Submission.Rejected.class);
    }

    @Test
    void aBatchIsToldWhatItIsAbout() {
        TenantFacts facts = TenantFacts.of(FakeTenant.create());
        List<AccessRequest> requests = List.of(request, request);

        TenantFacts batch = facts.forBatch(requests);
        List<PreflightReport> reports =
                requests.stream().map(each -> preflight.check(each, batch)).toList();

        assertThat(reports).extracting(PreflightReport::getVerdict).containsOnly(Verdict.PASS);
    }

    @Test
    void theEvidenceOfACheckIsKept() {
        TenantFacts facts = TenantFacts.of(FakeTenant.create().as(DemoOrganisation.AUDITOR));

        LookedUpFacts known = facts.about(request);
        PreflightReport one = preflight.check(request, known);
        List<Evidence> evidence = known.getEvidence();
        List<Evidence> missing = known.getMissing();

        assertThat(one.getVerdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(evidence).containsAll(missing);
        assertThat(missing).isNotEmpty();
    }
}
