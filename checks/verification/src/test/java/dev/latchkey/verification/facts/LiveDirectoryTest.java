package dev.latchkey.verification.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.IdentityType;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.directory.Lookup;
import dev.latchkey.model.directory.LookupOperation;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.IdentityWithItems;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.tenant.Submission;
import dev.latchkey.model.tenant.Tenant;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.testkit.FakeTenant;
import dev.latchkey.testkit.call.InterceptedTenant;
import dev.latchkey.testkit.call.LoggedCall;
import dev.latchkey.testkit.organisation.DemoOrganisation;
import dev.latchkey.validation.Finding;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.fact.DirectoryItem;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.lookup.Evidence;
import dev.latchkey.validation.lookup.LookedUpFacts;
import dev.latchkey.validation.lookup.TenantFacts;
import dev.latchkey.validation.rule.Level;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Ids that the tenant does not have, and items that are switched off: told where the tenant tells, never guessed. */
class LiveDirectoryTest {
    private static final Preflight CAREFUL =
            Preflight.builder(ApiVersion.V1).askFor(Level.WARNING).build();
    private static final Set<String> RULES = Set.of("identity-known", "item-known", "item-enabled");
    private static final String NOBODY = "2c9180867624cbd7017642d8c8c8ffff";

    private final FakeTenant tenant = FakeTenant.create();

    @Test
    void anAdministratorIsToldOfIdsThatTheTenantDoesNotHave() {
        assertThat(messages(tenant, grant(NOBODY, ItemType.ROLE, NOBODY)))
                .containsExactlyInAnyOrder(
                        "the tenant has no person with the id \"" + NOBODY + "\"",
                        "the tenant has no role with the id \"" + NOBODY + "\"");
        assertThat(messages(tenant, grant(employee(), ItemType.ROLE, DemoOrganisation.STAFF_ROLE)))
                .isEmpty();
    }

    @Test
    void aNameInPlaceOfAnIdIsToldWithTheIdAndPutRight() {
        List<Finding> findings = findings(tenant, grant("eve employee", ItemType.ACCESS_PROFILE, "reports"));

        assertThat(findings)
                .extracting(Finding::getMessage)
                .containsExactlyInAnyOrder(
                        "the tenant has no person with the id \"eve employee\"; it is the name of " + employee(),
                        "the tenant has no access profile with the id \"reports\"; it is the name of "
                                + DemoOrganisation.REPORTS_PROFILE);
        assertThat(findings).allSatisfy(finding -> assertThat(finding.getFix()).isNotNull());
    }

    @Test
    void anItemUnderAnotherTypeIsNotFound() {
        assertThat(messages(tenant, grant(employee(), ItemType.ACCESS_PROFILE, DemoOrganisation.STAFF_ROLE)))
                .containsExactly(
                        "the tenant has no access profile with the id \"" + DemoOrganisation.STAFF_ROLE + "\"");
    }

    @Test
    void aMachineThatTheTenantDoesNotHaveIsTold() {
        AccessRequest request = AccessRequest.builder()
                .addRequestedForWithRequestedItem(IdentityWithItems.builder()
                        .identityId(IdentityId.of("a1111111-bc6d-4ff3-8365-00000000ffff"))
                        .identityType(IdentityType.MACHINE)
                        .addRequestedItem(item(ItemType.ENTITLEMENT, DemoOrganisation.VPN_ENTITLEMENT))
                        .build())
                .build();

        assertThat(LiveDirectoryTest.facts(tenant, request)
                        .get(Fact.IDENTITY, IdentityId.of("a1111111-bc6d-4ff3-8365-00000000ffff")))
                .returns(false, entry -> entry != null && entry.isFound());
    }

    @Test
    void anItemThatIsSwitchedOffIsTold() {
        FakeTenant other = FakeTenant.builder()
                .organisation(tenant.organisation().toBuilder()
                        .items(tenant.organisation().getItems().stream()
                                .map(each -> each.getId().equals(DemoOrganisation.STAFF_ROLE)
                                        ? each.toBuilder().enabled(false).build()
                                        : each.getId().equals(DemoOrganisation.TEAM_ROLE)
                                                ? each.toBuilder()
                                                        .requestable(false)
                                                        .build()
                                                : each)
                                .toList())
                        .build())
                .build();

        assertThat(messages(other, grant(employee(), ItemType.ROLE, DemoOrganisation.STAFF_ROLE)))
                .containsExactly("the item \"Staff\" is disabled");
        assertThat(messages(other, grant(employee(), ItemType.ROLE, DemoOrganisation.TEAM_ROLE)))
                .containsExactly("the item \"Team\" cannot be requested: requestable is false");
    }

    @Test
    void aUserIsToldWhatCanBeRequestedAndNotThatTheRestIsNotThere() {
        FakeTenant user = tenant.as(DemoOrganisation.EMPLOYEE);
        AccessRequest known = grant(employee(), ItemType.ROLE, DemoOrganisation.STAFF_ROLE);
        AccessRequest unknown = grant(employee(), ItemType.ROLE, NOBODY);
        LookedUpFacts facts = facts(user, unknown);

        assertThat(facts(user, known).get(Fact.ITEM, DemoOrganisation.STAFF_ROLE))
                .isEqualTo(DirectoryItem.builder()
                        .type(ItemType.ROLE)
                        .name("Staff")
                        .build());
        assertThat(facts.get(Fact.ITEM, NOBODY)).isNull();
        assertThat(facts.getMissing())
                .extracting(Evidence::toString)
                .singleElement()
                .asString()
                .startsWith("items of " + NOBODY + " is not known: GET /roles/v1 was not answered: ")
                .contains("idn:role-unchecked:read");
        assertThat(messages(user, unknown)).isEmpty();
        assertThat(facts(user, grant(employee(), ItemType.ENTITLEMENT, NOBODY)).get(Fact.ITEM, NOBODY))
                .isNull();
    }

    @Test
    void nothingIsClaimedWhereALookupIsRefused() {
        AccessRequest request = grant(NOBODY, ItemType.ROLE, NOBODY);
        for (Lookup.Reason reason : Lookup.Reason.values()) {
            for (String refused : List.of("directory.items", "directory.identities", "directory.currentUser")) {
                Tenant partly = new InterceptedTenant(
                        tenant,
                        (call, arguments, answer) -> call.equals(refused)
                                ? new Lookup.Unavailable<>(LookupOperation.ROLES, reason, "refused")
                                : answer.call());

                assertThat(messages(partly, request))
                        .as(refused + " " + reason)
                        .noneMatch(message ->
                                message.contains(refused.equals("directory.identities") ? "person" : "role"));
            }
        }
    }

    @Test
    void warningsAboutIdsCostNoCallUnlessTheyAreAskedFor() {
        AccessRequest request = grant(employee(), ItemType.ENTITLEMENT, DemoOrganisation.VPN_ENTITLEMENT);

        Preflight.of(ApiVersion.V1).check(request, TenantFacts.of(tenant));

        assertThat(tenant.log().getCalls())
                .extracting(LoggedCall::getCall)
                .doesNotContain("directory.identities", "directory.itemsNamed", "directory.identitiesNamed");
    }

    @Test
    void whatHasTheFormOfAnIdIsNotLookedUpAsAName() {
        findings(tenant, grant(NOBODY, ItemType.ROLE, NOBODY));

        assertThat(tenant.log().getCalls())
                .extracting(LoggedCall::getCall)
                .contains("directory.identities", "directory.items")
                .doesNotContain("directory.itemsNamed", "directory.identitiesNamed");
    }

    @Test
    void theTenantRefusesWhatItDoesNotHave() {
        assertThat(tenant.requests().create(grant(NOBODY, ItemType.ROLE, DemoOrganisation.STAFF_ROLE)))
                .isInstanceOf(Submission.Rejected.class);
        assertThat(tenant.requests().create(grant(employee(), ItemType.ROLE, NOBODY)))
                .isInstanceOf(Submission.Rejected.class);
    }

    private static String employee() {
        return DemoOrganisation.EMPLOYEE.value();
    }

    private static LookedUpFacts facts(Tenant tenant, AccessRequest request) {
        return TenantFacts.of(tenant).about(request);
    }

    private static List<String> messages(Tenant tenant, AccessRequest request) {
        return findings(tenant, request).stream().map(Finding::getMessage).toList();
    }

    private static List<Finding> findings(Tenant tenant, AccessRequest request) {
        Stream<Finding> all = CAREFUL.check(request, TenantFacts.of(tenant)).getFindings().stream();
        return all.filter(finding -> RULES.contains(finding.getRule().getId())).toList();
    }

    private static AccessRequest grant(String identity, ItemType type, String id) {
        return AccessRequest.builder()
                .addRequestedFor(IdentityId.of(identity))
                .addRequestedItem(item(type, id))
                .build();
    }

    private static RequestedItem item(ItemType type, String id) {
        return RequestedItem.builder().type(type).id(id).build();
    }
}
