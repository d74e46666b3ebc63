package dev.latchkey.testkit;

import static dev.latchkey.testkit.Requests.accepted;
import static dev.latchkey.testkit.Requests.grant;
import static dev.latchkey.testkit.Requests.refused;
import static dev.latchkey.testkit.Requests.text;
import static dev.latchkey.testkit.organisation.DemoOrganisation.ADMIN;
import static dev.latchkey.testkit.organisation.DemoOrganisation.EMPLOYEE;
import static dev.latchkey.testkit.organisation.DemoOrganisation.STAFF_ROLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.error.ErrorResponse;
import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.model.request.BulkCancelAccessRequest;
import dev.latchkey.model.request.CloseAccessRequest;
import dev.latchkey.model.tenant.Rejection;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.OperationNotOfferedException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every refusal is like, and who is refused whatever they ask for. */
final class RefusalTest {
    private final FakeTenant tenant = FakeTenant.create();
    private final FakeTenant eve = tenant.as(EMPLOYEE);

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
    void anOperationThatTheApiVersionLacksIsNotOffered() {
        assertThatExceptionOfType(OperationNotOfferedException.class)
                .isThrownBy(() -> tenant.in(ApiVersion.V3)
                        .requests()
                        .bulkCancel(BulkCancelAccessRequest.builder().build()));
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
                .withMessage("stranger is not a person of the organisation acme");

        FakeTenant lenient = FakeTenant.builder().lenient().build();
        accepted(lenient.as(stranger), grant(stranger, ItemType.ROLE, "unknown"));
        accepted(lenient.as(ADMIN), grant(stranger, ItemType.ROLE, "another"));
        assertThat(Requests.pending(lenient.as(ADMIN))).hasSize(2);
    }
}
