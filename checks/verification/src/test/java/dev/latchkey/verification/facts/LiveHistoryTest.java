package dev.latchkey.verification.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.RequestType;
import dev.latchkey.model.directory.GrantedBy;
import dev.latchkey.model.directory.HeldItem;
import dev.latchkey.model.directory.Lookup;
import dev.latchkey.model.directory.LookupOperation;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.tenant.Submission;
import dev.latchkey.model.tenant.Tenant;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.testkit.FakeTenant;
import dev.latchkey.testkit.call.InterceptedTenant;
import dev.latchkey.testkit.organisation.DemoOrganisation;
import dev.latchkey.testkit.organisation.HeldAccess;
import dev.latchkey.testkit.organisation.Organisation;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.PreflightReport;
import dev.latchkey.validation.Verdict;
import dev.latchkey.validation.lookup.LookedUpFacts;
import dev.latchkey.validation.lookup.TenantFacts;
import dev.latchkey.validation.rule.Level;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The origin of an access profile: from the history of identities, which may be missing or late. */
class LiveHistoryTest {
    private static final AccessRequest REVOKE = revoke(DemoOrganisation.COLLEAGUE);

    private static AccessRequest revoke(IdentityId identity) {
        return AccessRequest.builder()
                .requestType(RequestType.REVOKE_ACCESS)
                .addRequestedFor(identity)
                .addRequestedItem(RequestedItem.builder()
                        .type(ItemType.ACCESS_PROFILE)
                        .id(DemoOrganisation.REPORTS_PROFILE)
                        .comment("left the team")
                        .build())
                .build();
    }

    /** The demo organisation, in which a colleague came to an access profile in some way. */
    private static FakeTenant tenant(GrantedBy origin) {
        Organisation demo = DemoOrganisation.create();
        return FakeTenant.of(demo.toBuilder()
                .access(demo.getAccess().stream()
                        .map(access -> access.getType() == ItemType.ACCESS_PROFILE ? from(access, origin) : access)
                        .toList())
                .build());
    }

    private static HeldAccess from(HeldAccess access, GrantedBy origin) {
        return access.toBuilder().grantedBy(origin).build();
    }

    /** The tenant with another answer of the history. */
    private static Tenant telling(FakeTenant tenant, Lookup<List<HeldItem>> history) {
        return new InterceptedTenant(
                tenant, (call, arguments, answer) -> call.equals("directory.accessItems") ? history : answer.call());
    }

    private static Verdict verdict(Tenant tenant, AccessRequest request) {
        return Preflight.of(tenant.getApiVersion())
                .check(request, TenantFacts.of(tenant))
                .getVerdict();
    }

    @ParameterizedTest
    @EnumSource
    void whatWasRequestedCanBeRevokedAndTheRestCannot(GrantedBy origin) {
        for (ApiVersion apiVersion : ApiVersion.values()) {
            FakeTenant tenant = tenant(origin).in(apiVersion);

            assertThat(verdict(tenant, REVOKE) == Verdict.PASS)
                    .as("%s", apiVersion)
                    .isEqualTo(origin == GrantedBy.REQUEST)
                    .isEqualTo(tenant.requests().create(REVOKE) instanceof Submission.Accepted);
        }
    }

    @Test
    void withoutTheHistoryTheOriginIsUnknownAndTheScopeIsNamed() {
        LookedUpFacts facts = TenantFacts.of(telling(
                        tenant(GrantedBy.BIRTHRIGHT),
                        new Lookup.Unavailable<>(
                                LookupOperation.ACCESS_ITEMS, Lookup.Reason.FORBIDDEN, "the tenant refused (403)")))
                .about(REVOKE);

        PreflightReport report = Preflight.of(ApiVersion.V1).check(REVOKE, facts);

        assertThat(report.getVerdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(facts.getMissing())
                .singleElement()
                .satisfies(missing -> assertThat(missing.toString())
                        .isEqualTo("assignments of " + DemoOrganisation.COLLEAGUE + " "
                                + DemoOrganisation.REPORTS_PROFILE
                                + " is not known: GET /historical-identities/v1/{id}/access-items was not answered: the"
                                + " tenant refused (403); it takes a token with one of the scopes"
                                + " idn:identity-history:read, idn:identity-history:manage"));
    }

    @Test
    void aHistoryThatHasNotHeardOfAnAssignmentYetLeavesItsOriginUnknown() {
        Tenant late = telling(tenant(GrantedBy.REQUEST), new Lookup.Known<>(LookupOperation.ACCESS_ITEMS, List.of()));

        assertThat(verdict(late, REVOKE)).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void aHistoryThatStillListsWhatIsGoneDoesNotCountAgainstTheTenant() {
        HeldItem gone = HeldItem.builder()
                .type(ItemType.ACCESS_PROFILE)
                .id(DemoOrganisation.REPORTS_PROFILE)
                .revocable(false)
                .build();
        Tenant late =
                telling(tenant(GrantedBy.REQUEST), new Lookup.Known<>(LookupOperation.ACCESS_ITEMS, List.of(gone)));

        PreflightReport report =
                Preflight.builder(ApiVersion.V1).build().check(revoke(DemoOrganisation.EMPLOYEE), TenantFacts.of(late));

        assertThat(report.getVerdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    void aHistoryThatStillListsWhatIsGoneWarnsNobodyWhoAsksForItAgain() {
        HeldItem gone = HeldItem.builder()
                .type(ItemType.ACCESS_PROFILE)
                .id(DemoOrganisation.REPORTS_PROFILE)
                .revocable(true)
                .build();
        Tenant late =
                telling(tenant(GrantedBy.REQUEST), new Lookup.Known<>(LookupOperation.ACCESS_ITEMS, List.of(gone)));
        AccessRequest grant = AccessRequest.builder()
                .addRequestedFor(DemoOrganisation.EMPLOYEE)
                .addRequestedItem(RequestedItem.builder()
                        .type(ItemType.ACCESS_PROFILE)
                        .id(DemoOrganisation.REPORTS_PROFILE)
                        .build())
                .build();

        PreflightReport report =
                Preflight.builder(ApiVersion.V1).askFor(Level.WARNING).build().check(grant, TenantFacts.of(late));

        assertThat(report.getFindings()).isEmpty();
        assertThat(report.getUndetermined()).isEmpty();
    }
}
