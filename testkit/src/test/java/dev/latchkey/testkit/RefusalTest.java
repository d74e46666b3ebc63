package dev.latchkey.testkit;

import static dev.latchkey.testkit.Requests.accepted;
import static dev.latchkey.testkit.Requests.grant;
import static dev.latchkey.testkit.Requests.item;
import static dev.latchkey.testkit.Requests.refused;
import static dev.latchkey.testkit.Requests.revoke;
import static dev.latchkey.testkit.Requests.text;
import static dev.latchkey.testkit.organisation.DemoOrganisation.ADMIN;
import static dev.latchkey.testkit.organisation.DemoOrganisation.AUDIT_ROLE;
import static dev.latchkey.testkit.organisation.DemoOrganisation.COLLEAGUE;
import static dev.latchkey.testkit.organisation.DemoOrganisation.CONTRACTOR;
import static dev.latchkey.testkit.organisation.DemoOrganisation.CONTRACTORS_PROFILE;
import static dev.latchkey.testkit.organisation.DemoOrganisation.DATABASE_ENTITLEMENT;
import static dev.latchkey.testkit.organisation.DemoOrganisation.DIRECTORY;
import static dev.latchkey.testkit.organisation.DemoOrganisation.EMPLOYEE;
import static dev.latchkey.testkit.organisation.DemoOrganisation.MACHINE;
import static dev.latchkey.testkit.organisation.DemoOrganisation.MANAGER;
import static dev.latchkey.testkit.organisation.DemoOrganisation.OWNER;
import static dev.latchkey.testkit.organisation.DemoOrganisation.REPORTS_PROFILE;
import static dev.latchkey.testkit.organisation.DemoOrganisation.STAFF_ROLE;
import static dev.latchkey.testkit.organisation.DemoOrganisation.TEAM_ROLE;
import static dev.latchkey.testkit.organisation.DemoOrganisation.VPN_ENTITLEMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.IdentityType;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.RequestType;
import dev.latchkey.model.config.AccessRequestConfig;
import dev.latchkey.model.config.AccessRequestConfigV2;
import dev.latchkey.model.edition.ApiEdition;
import dev.latchkey.model.edition.OperationNotOfferedException;
import dev.latchkey.model.error.ErrorResponse;
import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.model.json.Open;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.AccountSelection;
import dev.latchkey.model.request.BulkCancelAccessRequest;
import dev.latchkey.model.request.CloseAccessRequest;
import dev.latchkey.model.request.IdentityWithItems;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.request.SelectedAccount;
import dev.latchkey.model.tenant.Rejection;
import dev.latchkey.testkit.behaviour.Behaviour;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is refused at once, and in which words. */
final class RefusalTest {
    private static final OffsetDateTime PAST = OffsetDateTime.parse("2026-11-21T12:00:00Z");
    private static final OffsetDateTime FUTURE = OffsetDateTime.parse("2026-12-11T12:00:00Z");

    private final FakeTenant tenant = FakeTenant.create();
    private final FakeTenant eve = tenant.as(EMPLOYEE);
    private final FakeTenant maya = tenant.as(MANAGER);

    @Test
    void aRefusalSaysWhatTheWireWould() {
        Rejection rejection = refused(eve, grant(IdentityId.of("nobody"), ItemType.ROLE, STAFF_ROLE));

        assertThat(rejection.status()).isEqualTo(400);
        assertThat(rejection.reason()).isEqualTo(Rejection.Reason.INVALID);
        assertThat(rejection.error().numericCode()).isEqualTo("400.1.404");
        assertThat(text(rejection)).isEqualTo("(synthetic) referenced identity \"nobody\" was not found");
        assertThat(rejection.headers()).containsEntry("content-type", List.of("application/json"));
        assertThat(LatchkeyJson.mapper().readValue(rejection.body(), ErrorResponse.class))
                .isEqualTo(rejection.error());
    }

    @Test
    void aRefusedRequestLeavesNoTrace() {
        String before = tenant.snapshot().json().replaceAll("\"trackingIds\":\\d+", "");

        refused(eve, grant(EMPLOYEE, ItemType.ROLE, "nothing"));

        assertThat(tenant.snapshot().json().replaceAll("\"trackingIds\":\\d+", ""))
                .isEqualTo(before);
    }

    @Test
    void whatIsOfNoShapeIsRefused() {
        says(eve, AccessRequest.builder().build(), "requestedFor and requestedItems are missing");
        says(eve, AccessRequest.builder().addRequestedFor(EMPLOYEE).build(), "requestedItems is missing");
        says(
                eve,
                grant(EMPLOYEE, ItemType.ROLE, STAFF_ROLE).toBuilder()
                        .addRequestedForWithRequestedItems(nested(EMPLOYEE, item(ItemType.ROLE, STAFF_ROLE)))
                        .build(),
                "requestedForWithRequestedItems cannot stand beside requestedFor and requestedItems");
        says(eve, grant(IdentityId.of(" "), ItemType.ROLE, STAFF_ROLE), "an identity has no id");
        says(eve, grant(EMPLOYEE, RequestedItem.builder().type(ItemType.ROLE)), "an item has no id");
        says(eve, grant(EMPLOYEE, RequestedItem.builder().id(STAFF_ROLE)), "the item " + STAFF_ROLE + " has no type");
        says(
                eve,
                grant(EMPLOYEE, RequestedItem.builder().id(STAFF_ROLE).type(Open.of(ItemType.class, "GROUP"))),
                "illegal value of item.type: \"GROUP\"");
        says(
                eve,
                grant(EMPLOYEE, ItemType.ROLE, STAFF_ROLE).toBuilder()
                        .requestType(Open.of(RequestType.class, "ASK"))
                        .build(),
                "illegal value of requestType: \"ASK\"");
        says(
                eve,
                grant(EMPLOYEE, ItemType.ACCESS_PROFILE, STAFF_ROLE),
                "referenced item \"" + STAFF_ROLE + "\" was not found");
    }

    @Test
    void whatTheEditionDoesNotKnowIsRefused() {
        FakeTenant beta = eve.in(ApiEdition.BETA);
        FakeTenant v2026 = eve.in(ApiEdition.V2026);
        says(beta, grant(EMPLOYEE, item(ItemType.ROLE, STAFF_ROLE).startDate(FUTURE)), "beta does not know startDate");
        says(
                beta,
                inNestedShape(nested(EMPLOYEE, item(ItemType.ROLE, STAFF_ROLE))),
                "beta does not know requestedForWithRequestedItems");
        says(
                beta,
                grant(EMPLOYEE, ItemType.ROLE, STAFF_ROLE).toBuilder()
                        .requestType(RequestType.MODIFY_ACCESS)
                        .build(),
                "beta does not know MODIFY_ACCESS");
        says(
                v2026,
                grant(EMPLOYEE, item(ItemType.ROLE, STAFF_ROLE).formInstanceId("f")),
                "v2026 does not know formInstanceId");
        says(
                v2026,
                inNestedShape(nested(EMPLOYEE, item(ItemType.ROLE, STAFF_ROLE)).toBuilder()
                        .identityType(IdentityType.HUMAN)
                        .build()),
                "v2026 does not know identityType");
        says(
                v2026,
                inNestedShape(nested(EMPLOYEE, item(ItemType.ROLE, STAFF_ROLE).nativeIdentity("CN=Eve"))),
                "v2026 does not know nativeIdentity");
    }

    @Test
    void anOperationThatTheEditionLacksIsNotOffered() {
        assertThatExceptionOfType(OperationNotOfferedException.class)
                .isThrownBy(() -> tenant.in(ApiEdition.V3)
                        .requests()
                        .bulkCancel(BulkCancelAccessRequest.builder().build()));
    }

    @Test
    void limitsHold() {
        AccessRequest.Builder many = AccessRequest.builder().addRequestedFor(EMPLOYEE);
        for (int i = 0; i < 26; i++) {
            many.addRequestedItems(item(ItemType.ENTITLEMENT, VPN_ENTITLEMENT).build());
        }
        says(eve, many.build(), "26 entitlements are requested; at most 25 are allowed");

        FakeTenant lenient = FakeTenant.builder().lenient().build();
        AccessRequest.Builder crowd = AccessRequest.builder();
        for (int i = 0; i < 11; i++) {
            crowd.addRequestedFor(IdentityId.of("person-" + i));
        }
        says(
                lenient,
                crowd.addRequestedItems(
                                item(ItemType.ENTITLEMENT, VPN_ENTITLEMENT).build())
                        .build(),
                "entitlements are requested for 11 identities; at most 10 are allowed");
    }

    @Test
    void datesAreInTheFuture() {
        says(eve, grant(EMPLOYEE, item(ItemType.ROLE, STAFF_ROLE).removeDate(PAST)), "removeDate is not in the future");
        says(eve, grant(EMPLOYEE, item(ItemType.ROLE, STAFF_ROLE).startDate(PAST)), "startDate is not in the future");
        FakeTenant patient = FakeTenant.builder()
                .assume(Behaviour.PAST_START_IS_REFUSED, false)
                .as(EMPLOYEE)
                .build();
        accepted(patient, grant(EMPLOYEE, item(ItemType.ROLE, STAFF_ROLE).startDate(PAST)));
        assertThat(Requests.has(patient, EMPLOYEE, STAFF_ROLE)).isTrue();
    }

    @Test
    void whatAnItemDemandsIsBrought() {
        RequestedItem.Builder item = item(ItemType.ENTITLEMENT, DATABASE_ENTITLEMENT);
        says(eve, grant(EMPLOYEE, item), "a request for " + DATABASE_ENTITLEMENT + " needs a comment");
        says(
                eve,
                grant(EMPLOYEE, item.comment("please")),
                "a request for " + DATABASE_ENTITLEMENT + " needs a removeDate");
        says(
                eve,
                grant(EMPLOYEE, item.removeDate(PAST.plusDays(30).plusSeconds(1))),
                "a request for " + DATABASE_ENTITLEMENT + " may last until 2026-12-21T12:00:00Z at most");
        accepted(eve, grant(EMPLOYEE, item.removeDate(PAST.plusDays(30))));
    }

    @Test
    void formsAndSelectionsAreNotBlankNorOutOfPlace() {
        says(eve, grant(EMPLOYEE, item(ItemType.ROLE, STAFF_ROLE).formInstanceId("")), "formInstanceId is blank");
        says(
                eve,
                grant(EMPLOYEE, item(ItemType.ENTITLEMENT, VPN_ENTITLEMENT).addAccountSelection(selection("x"))),
                "accountSelection belongs to requestedForWithRequestedItems");
        says(
                eve,
                inNestedShape(nested(
                        EMPLOYEE, item(ItemType.ENTITLEMENT, VPN_ENTITLEMENT).addAccountSelection(selection("x")))),
                EMPLOYEE + " has no such account on the source " + DIRECTORY);
        says(
                eve,
                inNestedShape(nested(
                        EMPLOYEE,
                        item(ItemType.ENTITLEMENT, VPN_ENTITLEMENT).addAccountSelection(selection("x", "y")))),
                "only one account can be selected on a source");
        says(
                eve,
                inNestedShape(nested(
                        EMPLOYEE, item(ItemType.ENTITLEMENT, VPN_ENTITLEMENT).addAccountSelection(selection("")))),
                "a selected account needs an accountUuid or a nativeIdentity");
    }

    @Test
    void whoMayAskForWhomIsAsConfigured() {
        AccessRequest forEve = grant(EMPLOYEE, ItemType.ROLE, STAFF_ROLE);
        assertThat(refused(tenant.asApi(), forEve).status()).isEqualTo(403);
        says(tenant.as(OWNER), forEve, "the caller may not ask for " + EMPLOYEE);
        accepted(maya, forEve);
        says(
                eve,
                grant(EMPLOYEE, ItemType.ACCESS_PROFILE, CONTRACTORS_PROFILE),
                "the caller cannot request " + CONTRACTORS_PROFILE);
        accepted(tenant.as(CONTRACTOR), grant(CONTRACTOR, ItemType.ACCESS_PROFILE, CONTRACTORS_PROFILE));

        tenant.config()
                .replace(AccessRequestConfig.builder()
                        .approvalsMustBeExternal(true)
                        .build());
        says(
                eve,
                grant(EMPLOYEE, ItemType.ROLE, AUDIT_ROLE),
                "approvals are external, so that only an administrator creates access requests");
        accepted(tenant, grant(EMPLOYEE, ItemType.ROLE, AUDIT_ROLE));
    }

    @Test
    void revokesAreForOneByTheManagerWithAComment() {
        RequestedItem.Builder reports = item(ItemType.ACCESS_PROFILE, REPORTS_PROFILE);
        says(tenant.as(COLLEAGUE), revoke(COLLEAGUE, reports), "nobody revokes their own access");
        says(
                tenant.as(OWNER),
                revoke(COLLEAGUE, reports),
                "only the manager of " + COLLEAGUE + ", or an administrator, revokes its access");
        says(
                maya,
                revoke(COLLEAGUE, reports).toBuilder().addRequestedFor(EMPLOYEE).build(),
                "a revoke is for exactly one identity");
        says(
                maya,
                grant(COLLEAGUE, ItemType.ACCESS_PROFILE, REPORTS_PROFILE).toBuilder()
                        .requestType(RequestType.REVOKE_ACCESS)
                        .build(),
                "a revoke needs a comment for every item");
        says(
                maya,
                revoke(COLLEAGUE, item(ItemType.ENTITLEMENT, VPN_ENTITLEMENT)).toBuilder()
                        .addRequestedItems(item(ItemType.ENTITLEMENT, DATABASE_ENTITLEMENT)
                                .comment("too")
                                .build())
                        .build(),
                "a revoke takes away one entitlement at most");
        says(maya, revoke(COLLEAGUE, reports.startDate(FUTURE)), "a revoke has no startDate");
        says(
                maya,
                inNestedShape(nested(
                                COLLEAGUE,
                                item(ItemType.ACCESS_PROFILE, REPORTS_PROFILE).comment("gone")))
                        .toBuilder()
                        .requestType(RequestType.REVOKE_ACCESS)
                        .build(),
                "requestedForWithRequestedItems is not supported for revoke requests");
    }

    @Test
    void aRevokeMovesASunsetToAnEarlierDateOnly() {
        OffsetDateTime sunset = OffsetDateTime.parse("2027-06-30T22:00:00Z");
        RequestedItem.Builder reports = item(ItemType.ACCESS_PROFILE, REPORTS_PROFILE);
        says(
                maya,
                revoke(COLLEAGUE, reports.removeDate(sunset)),
                "removeDate is not earlier than the sunset date that is set");
        says(
                maya.in(ApiEdition.BETA),
                revoke(COLLEAGUE, reports.removeDate(sunset.minusDays(1))),
                "the access has a sunset date already");
        accepted(maya, revoke(COLLEAGUE, reports.removeDate(sunset.minusDays(1))));
    }

    @Test
    void accessFromARoleMembershipCannotBeRevoked() {
        assertThat(text(refused(maya, revoke(EMPLOYEE, item(ItemType.ROLE, TEAM_ROLE)))))
                .isEqualTo("Some items are not revocable");
    }

    @Test
    void whatIsNotThereToRevokeIsRefusedWhereTenantsWereSeenToDoSo() {
        FakeTenant observed = FakeTenant.builder()
                .assume(Behaviour.UNREVOCABLE_IS_REFUSED, true)
                .as(MANAGER)
                .build();

        assertThat(text(refused(observed, revoke(EMPLOYEE, item(ItemType.ROLE, STAFF_ROLE)))))
                .isEqualTo("Some items are not revocable");
    }

    @Test
    void aMachineIsNotNamedOutsideTheNestedShape() {
        says(
                eve,
                LatchkeyJson.mapper()
                        .readValue(
                                "{\"requestedFor\": [\"" + EMPLOYEE + "\"], \"identityType\": \"MACHINE\","
                                        + " \"requestedItems\": [{\"type\": \"ROLE\", \"id\": \"" + STAFF_ROLE
                                        + "\"}]}",
                                AccessRequest.class),
                "machine identities are named in requestedForWithRequestedItems only");
    }

    @Test
    void requestsForMachinesAreOfTheirOwnForm() {
        IdentityWithItems machine = machine(item(ItemType.ENTITLEMENT, VPN_ENTITLEMENT)
                .addAccountSelection(selection("{fab7119e-004f-4822-9c33-b8d570d60004}")));
        FakeTenant otto = tenant.as(OWNER);
        says(
                otto,
                inNestedShape(machine).toBuilder()
                        .addRequestedForWithRequestedItems(
                                nested(EMPLOYEE, item(ItemType.ENTITLEMENT, VPN_ENTITLEMENT)))
                        .build(),
                "machine identities and people cannot be mixed in one request");
        says(
                otto,
                inNestedShape(machine(item(ItemType.ROLE, STAFF_ROLE))),
                "only entitlements can be requested for machine identities");
        says(
                otto,
                inNestedShape(machine(item(ItemType.ENTITLEMENT, VPN_ENTITLEMENT))),
                "an item for a machine identity needs exactly one source with exactly one account");
        assertThat(refused(eve, inNestedShape(machine)).status()).isEqualTo(403);
        accepted(otto, inNestedShape(machine));

        tenant.config()
                .replace(AccessRequestConfigV2.builder()
                        .machineIdentityAccessRequestEnabled(false)
                        .build());
        Rejection rejection = refused(tenant, inNestedShape(machine));
        assertThat(rejection.status()).isEqualTo(403);
        assertThat(text(rejection))
                .isEqualTo("Machine identity access request is disabled in access request configuration.");
    }

    @Test
    void actionsInBulkAreForAdministratorsAndHaveLimits() {
        BulkCancelAccessRequest none =
                BulkCancelAccessRequest.builder().comment("all").build();
        assertThat(text(refused(tenant.requests().bulkCancel(none))))
                .isEqualTo("(synthetic) accessRequestIds has 0 ids, not 1 to 50");
        assertThat(refused(eve.requests().bulkCancel(none)).status()).isEqualTo(403);
        assertThat(refused(eve.requests().close(CloseAccessRequest.builder().build()))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void onlyPeopleOfTheOrganisationSeeTheTenantUnlessItIsLenient() {
        IdentityId stranger = IdentityId.of("stranger");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tenant.as(stranger))
                .withMessage("stranger is no person of the organisation acme");

        FakeTenant lenient = FakeTenant.builder().lenient().build();
        accepted(lenient.as(stranger), grant(stranger, ItemType.ROLE, "unknown"));
        accepted(lenient.as(ADMIN), grant(stranger, ItemType.ROLE, "another"));
        assertThat(Requests.pending(lenient.as(ADMIN))).hasSize(2);
    }

    private static void says(FakeTenant tenant, AccessRequest request, String text) {
        assertThat(text(refused(tenant, request))).isEqualTo("(synthetic) " + text);
    }

    private static IdentityWithItems nested(IdentityId identity, RequestedItem.Builder item) {
        return IdentityWithItems.builder()
                .identityId(identity)
                .addRequestedItems(item.build())
                .build();
    }

    private static IdentityWithItems machine(RequestedItem.Builder item) {
        return nested(MACHINE, item).toBuilder()
                .identityType(IdentityType.MACHINE)
                .build();
    }

    private static AccessRequest inNestedShape(IdentityWithItems entry) {
        return AccessRequest.builder().addRequestedForWithRequestedItems(entry).build();
    }

    private static AccountSelection selection(String... uuids) {
        AccountSelection.Builder selection = AccountSelection.builder().sourceId(DIRECTORY);
        for (String uuid : uuids) {
            selection.addAccounts(SelectedAccount.builder().accountUuid(uuid).build());
        }
        return selection.build();
    }
}
