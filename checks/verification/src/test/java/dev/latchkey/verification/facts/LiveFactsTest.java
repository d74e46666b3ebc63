package dev.latchkey.verification.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.RequestType;
import dev.latchkey.model.directory.Lookup;
import dev.latchkey.model.directory.LookupOperation;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.tenant.Submission;
import dev.latchkey.model.tenant.Tenant;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.testkit.FakeTenant;
import dev.latchkey.testkit.call.InterceptedTenant;
import dev.latchkey.testkit.call.LoggedCall;
import dev.latchkey.testkit.organisation.DemoOrganisation;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.PreflightReport;
import dev.latchkey.validation.Verdict;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.Facts;
import dev.latchkey.validation.lookup.Evidence;
import dev.latchkey.validation.lookup.LookedUpFacts;
import dev.latchkey.validation.lookup.TenantFacts;
import dev.latchkey.validation.tenant.CheckedTenant;
import dev.latchkey.validation.tenant.RefusedByPreflight;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Which calls facts cost, how long they hold, and what is said of those that may not be had. */
class LiveFactsTest {
    private static final Preflight PREFLIGHT = Preflight.of(ApiVersion.V1);

    private final FakeTenant tenant = FakeTenant.create();

    private static RequestedItem item(ItemType type, String id) {
        return RequestedItem.builder().type(type).id(id).build();
    }

    private static AccessRequest grant(IdentityId identity, RequestedItem... items) {
        return AccessRequest.builder()
                .addRequestedFor(identity)
                .addRequestedItems(items)
                .build();
    }

    private static AccessRequest ofAllKinds(IdentityId identity) {
        return grant(
                identity,
                item(ItemType.ROLE, DemoOrganisation.STAFF_ROLE),
                item(ItemType.ACCESS_PROFILE, DemoOrganisation.REPORTS_PROFILE),
                item(ItemType.ENTITLEMENT, DemoOrganisation.VPN_ENTITLEMENT));
    }

    private List<String> calls() {
        return tenant.log().getCalls().stream().map(LoggedCall::getCall).toList();
    }

    @Test
    void oneRequestOfAllKindsIsCheckedWithSevenCallsAndNoneWithinTheTimeToLive() {
        TenantFacts facts = TenantFacts.of(tenant);

        assertThat(PREFLIGHT.check(ofAllKinds(DemoOrganisation.EMPLOYEE), facts).getVerdict())
                .isEqualTo(Verdict.PASS);
        assertThat(calls())
                .containsExactlyInAnyOrder(
                        "directory.currentUser",
                        "config.getV2",
                        "directory.requestableObjects",
                        "directory.segmentedEntitlements",
                        "directory.items",
                        "directory.items",
                        "directory.entitlementRequestConfig");

        tenant.clock().advance(TenantFacts.TIME_TO_LIVE);
        assertThat(PREFLIGHT.check(ofAllKinds(DemoOrganisation.EMPLOYEE), facts).getVerdict())
                .isEqualTo(Verdict.PASS);
        assertThat(calls()).hasSize(7);
    }

    @Test
    void noFactIsOlderThanAllowed() {
        TenantFacts facts = TenantFacts.of(tenant).keptFor(Duration.ofSeconds(30));
        PREFLIGHT.check(ofAllKinds(DemoOrganisation.EMPLOYEE), facts);

        tenant.clock().advance(Duration.ofSeconds(31));
        PREFLIGHT.check(ofAllKinds(DemoOrganisation.EMPLOYEE), facts);
        assertThat(calls()).hasSize(14);

        facts.forget();
        PREFLIGHT.check(ofAllKinds(DemoOrganisation.EMPLOYEE), facts);
        assertThat(calls()).hasSize(21);
    }

    @Test
    void timeIsThatOfTheClockThatIsGiven() {
        InstantSource later = InstantSource.offset(tenant.clock(), Duration.ofDays(1));

        assertThat(TenantFacts.of(tenant)
                        .datedBy(later)
                        .about(ofAllKinds(DemoOrganisation.EMPLOYEE))
                        .get(Fact.NOW))
                .isEqualTo(later.instant());
    }

    @Test
    void onlyWhatCanStillChangeTheVerdictIsAskedFor() {
        PREFLIGHT.check(AccessRequest.builder().build(), TenantFacts.of(tenant));
        assertThat(calls()).isEmpty();

        PREFLIGHT.check(
                grant(DemoOrganisation.EMPLOYEE, item(ItemType.ROLE, DemoOrganisation.STAFF_ROLE)),
                TenantFacts.of(tenant.asApi()));
        assertThat(calls()).containsExactly("directory.currentUser");
    }

    @Test
    void everyFactHasItsEvidence() {
        LookedUpFacts facts = TenantFacts.of(tenant).about(ofAllKinds(DemoOrganisation.EMPLOYEE));
        PREFLIGHT.check(ofAllKinds(DemoOrganisation.EMPLOYEE), facts);

        assertThat(facts.getMissing()).isEmpty();
        assertThat(facts.getEvidence())
                .extracting(Evidence::toString)
                .contains(
                        "requester: GET /auth-users/v1/{id} at 2026-11-21T12:00:00Z",
                        "config: GET /access-request-config/v2 at 2026-11-21T12:00:00Z",
                        "item-config of " + DemoOrganisation.STAFF_ROLE + ": GET /roles/v1 at 2026-11-21T12:00:00Z");
    }

    @Test
    void whatAnOrdinaryUserMayNotSeeIsNamedWithTheTokenThatMay() {
        AccessRequest request = grant(DemoOrganisation.EMPLOYEE, item(ItemType.ROLE, DemoOrganisation.STAFF_ROLE));
        LookedUpFacts facts =
                TenantFacts.of(tenant.as(DemoOrganisation.EMPLOYEE)).about(request);

        assertThat(PREFLIGHT.check(request, facts).getVerdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(facts.getMissing())
                .extracting(Evidence::toString)
                .containsExactly("item-config of " + DemoOrganisation.STAFF_ROLE
                        + " is not known: GET /roles/v1 was not answered: (synthetic) the tenant refused (403); it"
                        + " takes a token with one of the scopes idn:role-unchecked:read, idn:role-unchecked:manage,"
                        + " idn:role-checked:read, idn:role-checked:manage of a user with the level ORG_ADMIN or"
                        + " ROLE_ADMIN or ROLE_SUBADMIN or API");
    }

    @Test
    void theRequesterIsWhoTheTokenIs() {
        AccessRequest request = grant(DemoOrganisation.EMPLOYEE, item(ItemType.ROLE, DemoOrganisation.STAFF_ROLE));

        assertThat(verdict(DemoOrganisation.MANAGER, request)).isNotEqualTo(Verdict.FAIL);
        assertThat(verdict(DemoOrganisation.AUDITOR, request)).isEqualTo(Verdict.FAIL);
    }

    private Verdict verdict(IdentityId requester, AccessRequest request) {
        return PREFLIGHT.check(request, TenantFacts.of(tenant.as(requester))).getVerdict();
    }

    @Test
    void aCheckedTenantLooksFactsUpUnlessItIsToldNotTo() {
        AccessRequest early = grant(DemoOrganisation.COLLEAGUE, item(ItemType.ROLE, DemoOrganisation.STAFF_ROLE));
        AccessRequest others = grant(DemoOrganisation.AUDITOR, item(ItemType.ROLE, DemoOrganisation.STAFF_ROLE));
        Tenant manager = tenant.as(DemoOrganisation.MANAGER);

        CheckedTenant checked = CheckedTenant.of(manager, PREFLIGHT);
        assertThat(checked.requests().create(early)).isInstanceOf(Submission.Accepted.class);
        assertThat(checked.requests().create(others))
                .isInstanceOfSatisfying(
                        Submission.NotSent.class,
                        refusal -> assertThat(refusal.reason())
                                .isInstanceOfSatisfying(
                                        RefusedByPreflight.class,
                                        why -> assertThat(why.getMessage()).contains("on-behalf-of")));
        assertThat(checked.withoutFacts().requests().create(others)).isInstanceOf(Submission.Rejected.class);
    }

    @Test
    void aRequestGoesFromUndeterminedToFailToPass() {
        AccessRequest revoke = AccessRequest.builder()
                .requestType(RequestType.REVOKE_ACCESS)
                .addRequestedFor(DemoOrganisation.EMPLOYEE)
                .addRequestedItem(RequestedItem.builder()
                        .type(ItemType.ROLE)
                        .id(DemoOrganisation.TEAM_ROLE)
                        .comment("left the team")
                        .build())
                .build();
        FakeTenant manager = tenant.as(DemoOrganisation.MANAGER);

        assertThat(PREFLIGHT.check(revoke, Facts.none()).getVerdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(PREFLIGHT.check(revoke, TenantFacts.of(manager)).getVerdict())
                .isEqualTo(Verdict.FAIL);

        AccessRequest other = AccessRequest.builder()
                .from(revoke)
                .requestedItems(List.of(RequestedItem.builder()
                        .type(ItemType.ROLE)
                        .id(DemoOrganisation.STAFF_ROLE)
                        .comment("left the team")
                        .build()))
                .build();
        manager.requests().create(grant(DemoOrganisation.EMPLOYEE, item(ItemType.ROLE, DemoOrganisation.STAFF_ROLE)));
        tenant.clock().advance(Duration.ofMinutes(2));
        assertThat(PREFLIGHT.check(other, TenantFacts.of(manager)).getVerdict()).isEqualTo(Verdict.PASS);
        assertThat(manager.requests().create(other)).isInstanceOf(Submission.Accepted.class);
    }

    @Test
    void whatChangesAtTheTenantIsSeenOnceFactsAreOldOrForgotten() {
        TenantFacts facts = TenantFacts.of(tenant);
        AccessRequest staff = AccessRequest.builder()
                .requestType(RequestType.REVOKE_ACCESS)
                .addRequestedFor(DemoOrganisation.EMPLOYEE)
                .addRequestedItem(RequestedItem.builder()
                        .type(ItemType.ROLE)
                        .id(DemoOrganisation.STAFF_ROLE)
                        .comment("left")
                        .build())
                .build();
        LookedUpFacts before = facts.about(staff);
        assertThat(before.get(Fact.ASSIGNMENTS, DemoOrganisation.EMPLOYEE)).isEmpty();

        tenant.requests().create(grant(DemoOrganisation.EMPLOYEE, item(ItemType.ROLE, DemoOrganisation.STAFF_ROLE)));
        tenant.clock().advance(Duration.ofMinutes(2));
        assertThat(before.get(Fact.ASSIGNMENTS, DemoOrganisation.EMPLOYEE)).isEmpty();
        assertThat(facts.about(staff).get(Fact.ASSIGNMENTS, DemoOrganisation.EMPLOYEE))
                .isEmpty();

        facts.forget();
        assertThat(facts.about(staff).get(Fact.ASSIGNMENTS, DemoOrganisation.EMPLOYEE))
                .hasSize(1);
    }

    @Test
    void aFailureThatMayPassIsNotRepeatedInACheckAndForgottenAfterIt() {
        AtomicBoolean down = new AtomicBoolean(true);
        List<String> asked = new ArrayList<>();
        Tenant flaky = new InterceptedTenant(tenant, (call, arguments, answer) -> {
            asked.add(call);
            return down.get() && call.equals("directory.currentUser")
                    ? new Lookup.Unavailable<>(
                            LookupOperation.AUTH_USER, Lookup.Reason.RATE_LIMITED, "the tenant refused (429)")
                    : answer.call();
        });
        TenantFacts facts = TenantFacts.of(flaky);

        AccessRequest request = ofAllKinds(DemoOrganisation.EMPLOYEE);
        assertThat(PREFLIGHT.check(request, facts).getVerdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(asked).containsOnlyOnce("directory.currentUser");

        down.set(false);
        assertThat(PREFLIGHT.check(request, facts).getVerdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    void factsMissingInAReportAreThoseThatCouldNotBeHad() {
        AccessRequest request = grant(DemoOrganisation.EMPLOYEE, item(ItemType.ROLE, DemoOrganisation.STAFF_ROLE));
        PreflightReport report = PREFLIGHT.check(request, TenantFacts.of(tenant.as(DemoOrganisation.EMPLOYEE)));

        assertThat(report.getMissingFacts().keySet())
                .contains(Fact.ITEM_CONFIG)
                .doesNotContain(Fact.REQUESTER, Fact.CONFIG);
    }
}
