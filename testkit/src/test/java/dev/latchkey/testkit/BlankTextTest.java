package dev.latchkey.testkit;

import static dev.latchkey.testkit.Requests.accepted;
import static dev.latchkey.testkit.Requests.grant;
import static dev.latchkey.testkit.Requests.has;
import static dev.latchkey.testkit.Requests.item;
import static dev.latchkey.testkit.Requests.refused;
import static dev.latchkey.testkit.Requests.revoke;
import static dev.latchkey.testkit.Requests.text;
import static dev.latchkey.testkit.organisation.DemoOrganisation.EMPLOYEE;
import static dev.latchkey.testkit.organisation.DemoOrganisation.MACHINE;
import static dev.latchkey.testkit.organisation.DemoOrganisation.STAFF_ROLE;
import static dev.latchkey.testkit.organisation.DemoOrganisation.VPN_ENTITLEMENT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.IdentityType;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.AccountSelection;
import dev.latchkey.model.request.CloseAccessRequest;
import dev.latchkey.model.request.IdentityWithItems;
import dev.latchkey.model.request.SelectedAccount;
import dev.latchkey.model.tenant.ActionOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that say nothing, where something has to be said or may be left out. */
final class BlankTextTest {
    private final FakeTenant tenant = FakeTenant.create();

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u00a0", "\u2007", "\u202f", "\u3000", "\u2028", " \u00a0 "})
    void whiteSpaceIsBlankWhetherItBreaksLinesOrNot(String blank) {
        assertThat(text(refused(tenant, grant(EMPLOYEE, ItemType.ROLE, blank))))
                .isEqualTo("(synthetic) an item has no id");
        assertThat(text(refused(tenant.requests().close(closing(blank)))))
                .isEqualTo("(synthetic) accessRequestIds has a blank id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200b", "\ufeff", "\u00ad"})
    void whatHasNoWidthIsNotBlank(String text) {
        assertThat(text(refused(tenant, grant(EMPLOYEE, ItemType.ROLE, text))))
                .isEqualTo("(synthetic) referenced item \"" + text + "\" was not found");
        assertThat(tenant.requests().close(closing(text))).isInstanceOf(ActionOutcome.Accepted.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0"})
    void aRevokeWithABlankAssignmentNamesNone(String blank) {
        accepted(tenant, grant(EMPLOYEE, ItemType.ROLE, STAFF_ROLE));
        assertThat(has(tenant, EMPLOYEE, STAFF_ROLE)).isTrue();

        accepted(
                tenant,
                revoke(
                        EMPLOYEE,
                        item(ItemType.ROLE, STAFF_ROLE).assignmentId(blank).nativeIdentity(blank)));

        assertThat(has(tenant, EMPLOYEE, STAFF_ROLE)).isFalse();
    }

    @Test
    void theAccountOfAMachineIsOnASourceEvenAtALenientTenant() {
        AccountSelection nowhere = AccountSelection.builder()
                .sourceId(" ")
                .addAccounts(SelectedAccount.builder().accountUuid("a").build())
                .build();
        AccessRequest request = AccessRequest.builder()
                .addRequestedForWithRequestedItems(IdentityWithItems.builder()
                        .identityId(MACHINE)
                        .identityType(IdentityType.MACHINE)
                        .addRequestedItems(item(ItemType.ENTITLEMENT, VPN_ENTITLEMENT)
                                .addAccountSelection(nowhere)
                                .build())
                        .build())
                .build();

        assertThat(text(refused(FakeTenant.builder().lenient().build(), request)))
                .isEqualTo(
                        "(synthetic) an item for a machine identity needs exactly one source with exactly one account");
    }

    private static CloseAccessRequest closing(String id) {
        return CloseAccessRequest.builder()
                .addAccessRequestIds(AccessRequestId.of(id))
                .build();
    }
}
