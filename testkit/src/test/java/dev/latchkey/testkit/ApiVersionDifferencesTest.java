package dev.latchkey.testkit;

import static dev.latchkey.testkit.Requests.accepted;
import static dev.latchkey.testkit.Requests.grant;
import static dev.latchkey.testkit.Requests.pending;
import static dev.latchkey.testkit.Requests.says;
import static dev.latchkey.testkit.organisation.DemoOrganisation.AUDIT_ROLE;
import static dev.latchkey.testkit.organisation.DemoOrganisation.EMPLOYEE;
import static dev.latchkey.testkit.organisation.DemoOrganisation.MANAGER;
import static dev.latchkey.testkit.organisation.DemoOrganisation.STAFF_ROLE;
import static dev.latchkey.testkit.organisation.DemoOrganisation.VPN_ENTITLEMENT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.config.AccessRequestConfig;
import dev.latchkey.model.config.EntitlementRequestConfig;
import dev.latchkey.model.query.StatusQuery;
import dev.latchkey.model.request.AccessRequestResponse;
import dev.latchkey.model.request.AccessRequestTracking;
import dev.latchkey.model.status.ApprovalDetails;
import dev.latchkey.model.tenant.Submission;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.testkit.behaviour.Behaviour;
import org.junit.jupiter.api.Test;

/** What the fake tenant does through one API version and not, or also, through another. */
final class ApiVersionDifferencesTest {
    private final FakeTenant tenant = FakeTenant.create();
    private final FakeTenant eve = tenant.as(EMPLOYEE);

    @Test
    void betaStartsADuplicateSubmitASecondTime() {
        FakeTenant beta = eve.in(ApiVersion.BETA);

        accepted(beta, grant(EMPLOYEE, ItemType.ROLE, AUDIT_ROLE));
        accepted(beta, grant(EMPLOYEE, ItemType.ROLE, AUDIT_ROLE));

        assertThat(pending(tenant.as(MANAGER))).hasSize(2);
    }

    @Test
    void aCreateCanBeAnsweredWithoutIds() {
        FakeTenant silent = FakeTenant.builder()
                .assume(Behaviour.CREATE_ANSWERS_NO_IDS, true)
                .as(EMPLOYEE)
                .build();

        assertThat(silent.requests().create(grant(EMPLOYEE, ItemType.ROLE, STAFF_ROLE)))
                .isEqualTo(
                        new Submission.Accepted(AccessRequestResponse.builder().build()));
        assertThat(silent.status().page(StatusQuery.builder().build()).rows()).hasSize(1);
    }

    @Test
    void theHashOfAttributesFitsIntoTheNumbersOfEveryClient() {
        Submission.Accepted accepted =
                (Submission.Accepted) eve.requests().create(grant(EMPLOYEE, ItemType.ROLE, STAFF_ROLE));

        assertThat(accepted.response().getNewRequests())
                .extracting(AccessRequestTracking::getAttributesHash)
                .singleElement()
                .satisfies(hash -> assertThat(hash).isBetween(0L, (1L << 53) - 1));
    }

    @Test
    void theAdministrationRowsOfBetaNameNoApprovals() {
        accepted(eve, grant(EMPLOYEE, ItemType.ROLE, AUDIT_ROLE));
        FakeTenant beta = tenant.in(ApiVersion.BETA);
        StatusQuery all = StatusQuery.builder().build();

        assertThat(beta.status().page(all).rows().get(0).getApprovalDetails())
                .extracting(ApprovalDetails::getApprovalId)
                .doesNotContainNull()
                .isNotEmpty();
        assertThat(beta.status().administrationPage(all).rows().get(0).getApprovalDetails())
                .extracting(ApprovalDetails::getApprovalId)
                .containsOnlyNulls();
    }

    @Test
    void entitlementsThatAreClosedThroughOneApiVersionAreClosedThroughAll() {
        tenant.in(ApiVersion.V3)
                .config()
                .replace(AccessRequestConfig.builder()
                        .entitlementRequestConfig(EntitlementRequestConfig.builder()
                                .allowEntitlementRequest(false)
                                .build())
                        .build());

        for (ApiVersion apiVersion : ApiVersion.values()) {
            says(
                    eve.in(apiVersion),
                    grant(EMPLOYEE, ItemType.ENTITLEMENT, VPN_ENTITLEMENT),
                    "entitlements cannot be requested: allowEntitlementRequest is false");
        }
    }

    @Test
    void aConfigurationFromALaterApiVersionLeavesTheSwitchAsItWas() {
        AccessRequestConfig config = tenant.in(ApiVersion.V2024).config().get();

        tenant.in(ApiVersion.V2024).config().replace(config);

        accepted(eve.in(ApiVersion.V3), grant(EMPLOYEE, ItemType.ENTITLEMENT, VPN_ENTITLEMENT));
    }

    @Test
    void aLenientTenantTellsTheDetailsOfEntitlementsThatItDoesNotKnow() {
        FakeTenant lenient = FakeTenant.builder().lenient().build();

        assertThat(lenient.entitlements().details(IdentityId.of("somebody"), "something"))
                .satisfies(details -> {
                    assertThat(details.getIdentityId()).isEqualTo(IdentityId.of("somebody"));
                    assertThat(details.getAccountTargets()).isEmpty();
                });
    }
}
