package dev.latchkey.testkit;

import static dev.latchkey.testkit.Requests.accepted;
import static dev.latchkey.testkit.Requests.inNestedShape;
import static dev.latchkey.testkit.Requests.item;
import static dev.latchkey.testkit.Requests.nested;
import static dev.latchkey.testkit.Requests.refused;
import static dev.latchkey.testkit.Requests.says;
import static dev.latchkey.testkit.Requests.selection;
import static dev.latchkey.testkit.Requests.text;
import static dev.latchkey.testkit.organisation.DemoOrganisation.EMPLOYEE;
import static dev.latchkey.testkit.organisation.DemoOrganisation.MACHINE;
import static dev.latchkey.testkit.organisation.DemoOrganisation.OWNER;
import static dev.latchkey.testkit.organisation.DemoOrganisation.STAFF_ROLE;
import static dev.latchkey.testkit.organisation.DemoOrganisation.VPN_ENTITLEMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.latchkey.model.IdentityType;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.RequestType;
import dev.latchkey.model.config.AccessRequestConfigV2;
import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.IdentityWithItems;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.tenant.Rejection;
import dev.latchkey.model.tenant.TenantException;
import dev.latchkey.testkit.organisation.Account;
import dev.latchkey.testkit.organisation.DemoOrganisation;
import dev.latchkey.testkit.organisation.Organisation;
import org.junit.jupiter.api.Test;

/** Which requests for machine identities are refused at once, and in which words. */
final class MachineRefusalTest {
    private final FakeTenant tenant = FakeTenant.create();
    private final FakeTenant eve = tenant.as(EMPLOYEE);

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
    void aRevokeFromAMachineNamesOneOfItsAccounts() {
        FakeTenant otto = tenant.as(OWNER);

        says(
                otto,
                revoke(item(ItemType.ENTITLEMENT, VPN_ENTITLEMENT).nativeIdentity(" ")),
                "the nativeIdentity of a revoke from a machine identity is blank");
        assertThat(text(refused(
                        otto, revoke(item(ItemType.ENTITLEMENT, VPN_ENTITLEMENT).nativeIdentity("CN=nobody")))))
                .contains(MACHINE + " has no account with this nativeIdentity on the source");
        accepted(otto, revoke(item(ItemType.ENTITLEMENT, VPN_ENTITLEMENT)));

        Organisation demo = DemoOrganisation.create();
        Account only = demo.getAccounts().stream()
                .filter(account -> account.getIdentity().equals(MACHINE))
                .findFirst()
                .orElseThrow();
        FakeTenant twice = FakeTenant.builder()
                .organisation(demo.toBuilder()
                        .addAccounts(only.toBuilder()
                                .uuid("{another}")
                                .nativeIdentity("CN=another")
                                .build())
                        .build())
                .as(OWNER)
                .build();
        says(
                twice,
                revoke(item(ItemType.ENTITLEMENT, VPN_ENTITLEMENT)),
                "a revoke from a machine identity that has 2 accounts on the source needs a nativeIdentity");
        accepted(twice, revoke(item(ItemType.ENTITLEMENT, VPN_ENTITLEMENT).nativeIdentity(only.getNativeIdentity())));
    }

    @Test
    void accountsOfAMachineAreToldWhereItCouldBeAskedForOnly() {
        AccessRequest question = inNestedShape(machine(item(ItemType.ENTITLEMENT, VPN_ENTITLEMENT)));

        assertThat(tenant.as(OWNER).accounts().select(question).getIdentities()).hasSize(1);
        assertThatExceptionOfType(TenantException.Refused.class)
                .isThrownBy(() -> eve.accounts().select(question))
                .satisfies(
                        refusal -> assertThat(refusal.getRejection().status()).isEqualTo(403));
    }

    private static AccessRequest revoke(RequestedItem.Builder item) {
        return inNestedShape(machine(item.comment("gone"))).toBuilder()
                .requestType(RequestType.REVOKE_ACCESS)
                .build();
    }

    private static IdentityWithItems machine(RequestedItem.Builder item) {
        return nested(MACHINE, item).toBuilder()
                .identityType(IdentityType.MACHINE)
                .build();
    }
}
