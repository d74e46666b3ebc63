package dev.latchkey.testkit;

import static dev.latchkey.testkit.Requests.accepted;
import static dev.latchkey.testkit.Requests.grant;
import static dev.latchkey.testkit.Requests.inNestedShape;
import static dev.latchkey.testkit.Requests.item;
import static dev.latchkey.testkit.Requests.nested;
import static dev.latchkey.testkit.Requests.says;
import static dev.latchkey.testkit.Requests.selection;
import static dev.latchkey.testkit.organisation.DemoOrganisation.AUDIT_ROLE;
import static dev.latchkey.testkit.organisation.DemoOrganisation.DIRECTORY;
import static dev.latchkey.testkit.organisation.DemoOrganisation.EMPLOYEE;
import static dev.latchkey.testkit.organisation.DemoOrganisation.STAFF_ROLE;
import static dev.latchkey.testkit.organisation.DemoOrganisation.VPN_ENTITLEMENT;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.IdentityType;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.RequestType;
import dev.latchkey.model.json.Open;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.version.ApiVersion;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

/** What is refused for its form, whoever asks for whatever. */
final class ShapeRefusalTest {
    private static final OffsetDateTime FUTURE = OffsetDateTime.parse("2026-12-11T12:00:00Z");

    private final FakeTenant tenant = FakeTenant.create();
    private final FakeTenant eve = tenant.as(EMPLOYEE);

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
    void betaTakesStartDatesAndTheNestedShape() {
        FakeTenant beta = eve.in(ApiVersion.BETA);
        accepted(beta, grant(EMPLOYEE, item(ItemType.ROLE, STAFF_ROLE).startDate(FUTURE)));
        accepted(beta, inNestedShape(nested(EMPLOYEE, item(ItemType.ROLE, AUDIT_ROLE))));
    }

    @Test
    void v2024TakesTheAccountAndTheAssignmentOfNestedItems() {
        accepted(
                eve.in(ApiVersion.V2024),
                inNestedShape(nested(
                        EMPLOYEE,
                        item(ItemType.ROLE, STAFF_ROLE).nativeIdentity("CN=Eve").assignmentId("a"))));
    }

    @Test
    void thatAnIdentityIsHumanIsIgnoredWhereItIsUnknown() {
        accepted(
                eve.in(ApiVersion.V2026),
                inNestedShape(nested(EMPLOYEE, item(ItemType.ROLE, STAFF_ROLE)).toBuilder()
                        .identityType(IdentityType.HUMAN)
                        .build()));
    }

    @Test
    void whatTheApiVersionDoesNotKnowIsRefused() {
        FakeTenant v2026 = eve.in(ApiVersion.V2026);
        says(
                v2026,
                grant(EMPLOYEE, item(ItemType.ROLE, STAFF_ROLE).formInstanceId("f")),
                "v2026 does not know formInstanceId");
        says(
                v2026,
                inNestedShape(nested(EMPLOYEE, item(ItemType.ROLE, STAFF_ROLE)).toBuilder()
                        .identityType(IdentityType.MACHINE)
                        .build()),
                "v2026 does not know identityType");
        says(
                v2026,
                inNestedShape(nested(EMPLOYEE, item(ItemType.ROLE, STAFF_ROLE).nativeIdentity("CN=Eve"))),
                "v2026 does not know nativeIdentity");
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
}
