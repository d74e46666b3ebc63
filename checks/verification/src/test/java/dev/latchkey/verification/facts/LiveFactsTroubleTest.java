package dev.latchkey.verification.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.ItemType;
import dev.latchkey.model.RequestType;
import dev.latchkey.model.directory.Authority;
import dev.latchkey.model.directory.Lookup;
import dev.latchkey.model.directory.LookupOperation;
import dev.latchkey.model.error.ErrorResponse;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.tenant.Rejection;
import dev.latchkey.model.tenant.Tenant;
import dev.latchkey.model.tenant.TenantException;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.testkit.FakeTenant;
import dev.latchkey.testkit.call.InterceptedTenant;
import dev.latchkey.testkit.call.LoggedCall;
import dev.latchkey.testkit.generate.GeneratedCase;
import dev.latchkey.testkit.organisation.DemoOrganisation;
import dev.latchkey.testkit.organisation.Person;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.PreflightReport;
import dev.latchkey.validation.Verdict;
import dev.latchkey.validation.fact.Facts;
import dev.latchkey.validation.lookup.LookedUpFacts;
import dev.latchkey.validation.lookup.TenantFacts;
import dev.latchkey.validation.rule.Level;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A tenant that refuses a call, stops in the middle of a list or changes meanwhile: nothing wrong is claimed. */
class LiveFactsTroubleTest {
    private static final long SEED = 2611242;

    /** How a call goes wrong. */
    enum Trouble {
        /** 403. */
        FORBIDDEN(Lookup.Reason.FORBIDDEN),
        /** More rows than are read. */
        TRUNCATED(Lookup.Reason.TOO_MANY),
        /** 429 after all attempts. */
        STORM(Lookup.Reason.RATE_LIMITED);

        private final Lookup.Reason reason;

        Trouble(Lookup.Reason reason) {
            this.reason = reason;
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCallThatGoesWrongLeavesTheVerdictOrMakesItUndetermined(Trouble trouble) {
        Set<String> struck = new TreeSet<>();
        Trial.cases(SEED, 15, 1)
                .forEach(aCase -> Trial.request(aCase).ifPresent(request -> {
                    FakeTenant tenant = administrators(aCase);
                    Verdict whole = check(aCase, request, tenant);
                    Set<String> calls = new TreeSet<>(tenant.log().getCalls().stream()
                            .map(LoggedCall::getCall)
                            .toList());
                    for (String call : calls) {
                        struck.add(call);
                        LookedUpFacts facts = TenantFacts.of(failing(tenant, call::equals, trouble))
                                .about(request);
                        Verdict verdict = preflight(aCase).check(request, facts).getVerdict();

                        assertThat(verdict)
                                .as("%s of %s in %s", trouble, call, aCase)
                                .isIn(whole, Verdict.UNDETERMINED);
                        if (verdict != whole) {
                            assertThat(facts.getMissing())
                                    .as("%s of %s in %s", trouble, call, aCase)
                                    .isNotEmpty();
                        }
                    }
                }));

        assertThat(struck)
                .contains(
                        "config.getV2",
                        "config.get",
                        "directory.selectableAccounts",
                        "directory.entitlementDetails",
                        "directory.accessItems",
                        "directory.currentUser",
                        "directory.requestableObjects",
                        "directory.segmentedEntitlements",
                        "directory.items",
                        "directory.entitlementRequestConfig",
                        "directory.roleAssignments",
                        "directory.accounts",
                        "directory.licences");
    }

    /** All calls fail at once: what is wrong in the request itself is still said, and nothing else. */
    @ParameterizedTest
    @EnumSource
    void aTenantThatAnswersNothingLeavesWhatTheRequestAloneTells(Trouble trouble) {
        Trial.cases(SEED + 2, 3, 1)
                .limit(120)
                .forEach(aCase -> Trial.request(aCase).ifPresent(request -> {
                    LookedUpFacts facts = TenantFacts.of(failing(administrators(aCase), call -> true, trouble))
                            .about(request);
                    Verdict verdict = preflight(aCase).check(request, facts).getVerdict();

                    assertThat(verdict)
                            .as("%s in %s", trouble, aCase)
                            .isEqualTo(preflight(aCase)
                                    .check(request, Facts.at(aCase.getNow()))
                                    .getVerdict());
                    if (verdict == Verdict.UNDETERMINED) {
                        assertThat(facts.getMissing()).isNotEmpty();
                    }
                }));
    }

    @Test
    void aTenantThatGrantsMeanwhileIsJudgedAsItWasOrAsItIs() {
        AccessRequest grant = AccessRequest.builder()
                .addRequestedFor(DemoOrganisation.EMPLOYEE)
                .addRequestedItem(RequestedItem.builder()
                        .type(ItemType.ROLE)
                        .id(DemoOrganisation.STAFF_ROLE)
                        .build())
                .build();
        AccessRequest revoke = AccessRequest.builder()
                .from(grant)
                .requestType(RequestType.REVOKE_ACCESS)
                .requestedItems(List.of(RequestedItem.builder()
                        .type(ItemType.ROLE)
                        .id(DemoOrganisation.STAFF_ROLE)
                        .comment("left")
                        .build()))
                .build();
        Preflight preflight =
                Preflight.builder(ApiVersion.V1).askFor(Level.WARNING).build();

        for (AccessRequest request : List.of(grant, revoke)) {
            Set<List<String>> allowed = new HashSet<>();
            FakeTenant before = FakeTenant.create();
            allowed.add(found(preflight.check(request, TenantFacts.of(before))));
            long calls = before.log().getCount();
            granting(before, 1).directory().orElseThrow().currentUser();
            allowed.add(found(preflight.check(request, TenantFacts.of(before))));
            assertThat(allowed).hasSize(2);
            for (int change = 1; change <= calls; change++) {
                assertThat(found(preflight.check(request, TenantFacts.of(granting(FakeTenant.create(), change)))))
                        .as("granted at call %s", change)
                        .isIn(allowed);
            }
        }
    }

    private static List<String> found(PreflightReport report) {
        return report.getFindings().stream()
                .map(finding -> finding.getRule().getId())
                .sorted()
                .toList();
    }

    /** Lets somebody be granted a role before a call. */
    private static Tenant granting(FakeTenant tenant, int change) {
        AtomicInteger calls = new AtomicInteger();
        return new InterceptedTenant(tenant, (call, arguments, answer) -> {
            if (calls.incrementAndGet() == change) {
                tenant.requests()
                        .create(AccessRequest.builder()
                                .addRequestedFor(DemoOrganisation.EMPLOYEE)
                                .addRequestedItem(RequestedItem.builder()
                                        .type(ItemType.ROLE)
                                        .id(DemoOrganisation.STAFF_ROLE)
                                        .build())
                                .build());
                tenant.clock().advance(Duration.ofMinutes(2));
            }
            return answer.call();
        });
    }

    @Test
    void aTenantThatChangesMeanwhileIsJudgedAsItWasOrAsItIs() {
        Trial.cases(SEED + 1, 15, 1)
                .forEach(aCase -> Trial.request(aCase).ifPresent(request -> {
                    FakeTenant before = administrators(aCase);
                    Verdict first = check(aCase, request, before);
                    FakeTenant after = administrators(aCase);
                    TenantFacts dated = TenantFacts.of(after).datedBy(aCase::getNow);
                    after.clock().advance(Duration.ofDays(400));
                    Verdict last = preflight(aCase).check(request, dated).getVerdict();
                    long calls = before.log().getCount();

                    for (int change = 1; change <= calls; change++) {
                        FakeTenant tenant = administrators(aCase);
                        Verdict verdict = check(aCase, request, ageing(tenant, change));

                        assertThat(verdict)
                                .as("changed at call %s of %s", change, aCase)
                                .isIn(first, last, Verdict.UNDETERMINED);
                    }
                }));
    }

    private static FakeTenant administrators(GeneratedCase aCase) {
        FakeTenant tenant = Trial.tenant(aCase);
        return tenant.as(tenant.organisation().getPeople().stream()
                .map(Person::getId)
                .filter(person -> tenant.as(person)
                        .directory()
                        .flatMap(directory -> directory.currentUser().find())
                        .map(user -> user.getAuthority() == Authority.ORG_ADMIN)
                        .orElse(false))
                .findFirst()
                .orElseThrow());
    }

    private static Preflight preflight(GeneratedCase aCase) {
        return Preflight.of(aCase.getApiVersion());
    }

    private static Verdict check(GeneratedCase aCase, AccessRequest request, Tenant tenant) {
        return preflight(aCase).check(request, TenantFacts.of(tenant)).getVerdict();
    }

    private static Tenant failing(Tenant tenant, Predicate<String> struck, Trouble trouble) {
        return new InterceptedTenant(tenant, (call, arguments, answer) -> {
            if (!struck.test(call)) {
                return answer.call();
            }
            if (call.startsWith("directory.")) {
                return new Lookup.Unavailable<>(LookupOperation.TENANT, trouble.reason, "the test wants it so");
            }
            throw new TenantException.Refused(new Rejection(
                    trouble == Trouble.STORM ? Rejection.Reason.RATE_LIMITED : Rejection.Reason.FORBIDDEN,
                    trouble == Trouble.STORM ? 429 : 403,
                    ErrorResponse.builder().build(),
                    Map.of("content-type", List.of("application/json")),
                    "{}"));
        });
    }

    /** Lets 400 days pass before a call, so that much of what people have comes to its end. */
    private static Tenant ageing(FakeTenant tenant, int change) {
        AtomicInteger calls = new AtomicInteger();
        return new InterceptedTenant(tenant, (call, arguments, answer) -> {
            if (calls.incrementAndGet() == change) {
                tenant.clock().advance(Duration.ofDays(400));
            }
            return answer.call();
        });
    }
}
