package dev.latchkey.testkit;

import static dev.latchkey.testkit.Requests.accepted;
import static dev.latchkey.testkit.Requests.grant;
import static dev.latchkey.testkit.Requests.pending;
import static dev.latchkey.testkit.organisation.DemoOrganisation.ADMIN;
import static dev.latchkey.testkit.organisation.DemoOrganisation.AUDITORS;
import static dev.latchkey.testkit.organisation.DemoOrganisation.EMPLOYEE;
import static dev.latchkey.testkit.organisation.DemoOrganisation.MANAGER;
import static dev.latchkey.testkit.organisation.DemoOrganisation.REPORTS_PROFILE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.latchkey.model.AccessDuration;
import dev.latchkey.model.DurationUnit;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.ReferenceType;
import dev.latchkey.model.config.AccessRequestConfig;
import dev.latchkey.model.config.AccessRequestConfigV2;
import dev.latchkey.model.config.ApprovalReminderAndEscalationConfig;
import dev.latchkey.model.config.ApproverType;
import dev.latchkey.model.config.EntitlementAccessRequestConfig;
import dev.latchkey.model.config.EntitlementApprovalScheme;
import dev.latchkey.model.config.EntitlementRequestConfig;
import dev.latchkey.model.config.FallbackApprover;
import dev.latchkey.model.config.RequestOnBehalfOfConfig;
import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.model.json.Open;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.tenant.Submission;
import dev.latchkey.model.tenant.TenantException;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.testkit.organisation.DemoOrganisation;
import dev.latchkey.testkit.organisation.Organisation;
import dev.latchkey.testkit.organisation.RequestableItem;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The configuration in both generations and both dialects. */
final class ConfigTest {
    private final FakeTenant tenant = FakeTenant.create();
    private final FakeTenant v3 = tenant.in(ApiVersion.V3);
    private final FakeTenant v2024 = tenant.in(ApiVersion.V2024);

    @Test
    void eachApiVersionShowsItsOwnDialect() {
        EntitlementRequestConfig texts = entitlements(v3.config().get());
        assertThat(texts.getGrantRequestApprovalSchemes()).isEqualTo("sourceOwner");
        assertThat(texts.getAllowEntitlementRequest()).isTrue();
        assertThat(texts.getAccessRequestConfig()).isNull();

        EntitlementRequestConfig objects = entitlements(v2024.config().get());
        assertThat(objects.getGrantRequestApprovalSchemes()).isNull();
        assertThat(Objects.requireNonNull(objects.getAccessRequestConfig()).getApprovalSchemes())
                .extracting(EntitlementApprovalScheme::getApproverType)
                .containsExactly(ApproverType.SOURCE_OWNER);
        assertThat(v2024.config().get().getRequestOnBehalfOfConfig())
                .extracting("allowRequestForMachineByOwner")
                .isNull();
        assertThat(tenant.config().get().getRequestOnBehalfOfConfig())
                .extracting("allowRequestForMachineByOwner")
                .isEqualTo(true);
        assertThat(tenant.in(ApiVersion.V2026).config().getV2().getMachineIdentityAccessRequestEnabled())
                .isNull();
        assertThat(tenant.config().getV2().getMachineIdentityAccessRequestEnabled())
                .isTrue();
    }

    @Test
    void whatOneGenerationSetsTheOtherShows() {
        tenant.config()
                .replace(AccessRequestConfigV2.builder()
                        .requestOnBehalfOfConfig(RequestOnBehalfOfConfig.builder()
                                .allowRequestOnBehalfOfAnyoneByAnyone(true)
                                .build())
                        .build());

        assertThat(v3.config().get().getRequestOnBehalfOfConfig())
                .extracting("allowRequestOnBehalfOfAnyoneByAnyone", "allowRequestOnBehalfOfEmployeeByManager")
                .containsExactly(true, false);
        assertThat(v3.config().get().getAutoApprovalEnabled()).isTrue();

        tenant.config().replace(AccessRequestConfig.builder().build());
        assertThat(tenant.config().getV2().getRequestOnBehalfOfConfig())
                .extracting("allowRequestOnBehalfOfAnyoneByAnyone", "allowRequestOnBehalfOfForMachineIdentity")
                .containsExactly(false, true);
    }

    @Test
    void whatOneDialectSetsTheOtherShows() {
        v3.config()
                .replace(withEntitlements(EntitlementRequestConfig.builder()
                        .allowEntitlementRequest(true)
                        .requestCommentsRequired(true)
                        .grantRequestApprovalSchemes("entitlementOwner, workgroup:" + AUDITORS)
                        .build()));

        EntitlementAccessRequestConfig grants =
                Objects.requireNonNull(entitlements(v2024.config().get()).getAccessRequestConfig());
        assertThat(grants.getRequestCommentRequired()).isTrue();
        assertThat(grants.getApprovalSchemes())
                .containsExactly(
                        scheme(ApproverType.ENTITLEMENT_OWNER, null), scheme(ApproverType.GOVERNANCE_GROUP, AUDITORS));

        v2024.config()
                .replace(withEntitlements(EntitlementRequestConfig.builder()
                        .accessRequestConfig(EntitlementAccessRequestConfig.builder()
                                .approvalSchemes(List.of())
                                .build())
                        .build()));
        assertThat(entitlements(v3.config().get()).getGrantRequestApprovalSchemes())
                .isEmpty();
        assertThat(entitlements(v3.config().get()).getRequestCommentsRequired()).isFalse();
    }

    @Test
    void anEntitlementSaysItselfWhetherItNeedsACommentButInBetaAndV3() {
        Organisation demo = DemoOrganisation.create();
        RequestableItem entitlement = demo.getItems().stream()
                .filter(item -> item.getType() == ItemType.ENTITLEMENT)
                .findFirst()
                .orElseThrow();
        FakeTenant commenting = FakeTenant.of(demo.toBuilder()
                .items(List.of(entitlement.toBuilder()
                        .requestConfig(EntitlementAccessRequestConfig.builder()
                                .requestCommentRequired(false)
                                .build())
                        .build()))
                .access(List.of())
                .segments(List.of())
                .config(withEntitlements(EntitlementRequestConfig.builder()
                        .allowEntitlementRequest(true)
                        .requestCommentsRequired(true)
                        .build()))
                .configV2(AccessRequestConfigV2.builder().build())
                .build());
        AccessRequest request = AccessRequest.builder()
                .addRequestedFor(EMPLOYEE)
                .addRequestedItem(RequestedItem.builder()
                        .type(ItemType.ENTITLEMENT)
                        .id(entitlement.getId())
                        .build())
                .build();

        assertThat(commenting.in(ApiVersion.V3).requests().create(request)).isInstanceOf(Submission.Rejected.class);
        assertThat(commenting.in(ApiVersion.V2024).requests().create(request)).isInstanceOf(Submission.Accepted.class);
    }

    @Test
    void onlyAnAdministratorReplacesIt() {
        refuses(
                tenant.as(EMPLOYEE),
                AccessRequestConfig.builder().build(),
                "only an administrator changes the configuration");
        assertThat(tenant.as(EMPLOYEE).config().get()).isEqualTo(tenant.config().get());
    }

    @Test
    void whatTheApiVersionDoesNotTakeIsRefused() {
        refuses(v3, reminders(-1), "maxReminders is -1, which is negative");
        refuses(v2024, reminders(-1), "maxReminders is -1, not 0 to 20");
        refuses(v2024, reminders(21), "maxReminders is 21, not 0 to 20");
        refuses(
                v2024,
                withReminders(ApprovalReminderAndEscalationConfig.builder()
                        .fallbackApproverRef(FallbackApprover.builder()
                                .type(ReferenceType.GOVERNANCE_GROUP)
                                .id(ADMIN)
                                .build())
                        .build()),
                "illegal value of fallbackApproverRef.type: \"GOVERNANCE_GROUP\"");
        refuses(
                v2024,
                withReminders(ApprovalReminderAndEscalationConfig.builder()
                        .fallbackApproverRef(FallbackApprover.builder()
                                .id(IdentityId.of("nobody"))
                                .build())
                        .build()),
                "referenced identity \"nobody\" was not found");
        refuses(
                tenant.in(ApiVersion.BETA),
                withEntitlements(EntitlementRequestConfig.builder()
                        .grantRequestApprovalSchemes("owner")
                        .build()),
                "illegal value of grantRequestApprovalSchemes: \"owner\"");
        refuses(
                v2024,
                withEntitlements(EntitlementRequestConfig.builder()
                        .allowEntitlementRequest(true)
                        .build()),
                "v2024 takes accessRequestConfig and revocationRequestConfig here");
        refuses(
                v3,
                withEntitlements(EntitlementRequestConfig.builder()
                        .accessRequestConfig(
                                EntitlementAccessRequestConfig.builder().build())
                        .build()),
                "v3 does not know accessRequestConfig and revocationRequestConfig");
        refuses(
                v2024,
                schemes(scheme(ApproverType.GOVERNANCE_GROUP, null)),
                "a step of type GOVERNANCE_GROUP needs an approverId");
        refuses(
                v2024,
                schemes(scheme(ApproverType.WORKFLOW, "w"), scheme(ApproverType.MANAGER, null)),
                "a WORKFLOW excludes other types among the approvalSchemes");
        refuses(
                v2024,
                LatchkeyJson.mapper().readValue("{\"govGroupVisibilityEnabled\": true}", AccessRequestConfig.class),
                "govGroupVisibilityEnabled belongs to the other generation of the configuration");
        refuses(
                v2024,
                AccessRequestConfig.builder()
                        .requestOnBehalfOfConfig(RequestOnBehalfOfConfig.builder()
                                .allowRequestForMachineByOwner(true)
                                .build())
                        .build(),
                "v2024 does not know allowRequestForMachineByOwner");
    }

    @Test
    void whatOnlyOneDocumentIsAgainstOrNothingUsesIsTaken() {
        v3.config().replace(reminders(0));
        assertThat(v3.config().get().getApprovalReminderAndEscalationConfig())
                .extracting(ApprovalReminderAndEscalationConfig::getMaxReminders)
                .isEqualTo(0);
        tenant.in(ApiVersion.BETA)
                .config()
                .replace(withEntitlements(EntitlementRequestConfig.builder()
                        .grantRequestApprovalSchemes("entitlementOwner")
                        .build()));
        v2024.config()
                .replace(withReminders(ApprovalReminderAndEscalationConfig.builder()
                        .daysUntilEscalation(-1)
                        .build()));
        v2024.config().replace(schemes(scheme(ApproverType.MANAGER, AUDITORS)));
        v2024.config().replace(schemes(scheme(ApproverType.WORKFLOW, "w"), scheme(ApproverType.WORKFLOW, "v")));
    }

    @Test
    void aDurationHasAUnitThatTheDocumentsList() {
        refuses(
                v2024,
                lasting(AccessDuration.builder()
                        .value(1)
                        .timeUnit(Open.of(DurationUnit.class, "YEARS"))
                        .build()),
                "illegal value of timeUnit: \"YEARS\"");
        AccessRequestConfig odd = lasting(AccessDuration.builder().value(-1).build());
        assertThat(v2024.config().replace(odd).getEntitlementRequestConfig()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"workgroup:{id}", "manager, workgroup:{id}", "workgroup:", "workgroup:\u00a0"})
    void aGovernanceGroupAmongTheSchemesHasAnId(String schemes) {
        refuses(
                v3,
                withEntitlements(EntitlementRequestConfig.builder()
                        .grantRequestApprovalSchemes(schemes)
                        .build()),
                "illegal value of grantRequestApprovalSchemes: \"" + schemes + "\"");
    }

    private static AccessRequestConfig lasting(AccessDuration duration) {
        return withEntitlements(EntitlementRequestConfig.builder()
                .accessRequestConfig(EntitlementAccessRequestConfig.builder()
                        .maxPermittedAccessDuration(duration)
                        .build())
                .build());
    }

    @Test
    void remindersThatAreSetHoldForApprovalsThatWaitAlready() {
        accepted(tenant, grant(EMPLOYEE, ItemType.ACCESS_PROFILE, REPORTS_PROFILE));
        tenant.clock().advance(Duration.ofHours(1));

        tenant.config()
                .replace(tenant.config().get().toBuilder()
                        .approvalReminderAndEscalationConfig(ApprovalReminderAndEscalationConfig.builder()
                                .daysUntilEscalation(1)
                                .daysBetweenReminders(1)
                                .maxReminders(1)
                                .build())
                        .build());
        assertThat(pending(tenant.as(MANAGER))).hasSize(1);
        tenant.clock().advance(Duration.ofDays(2));

        assertThat(pending(tenant.as(MANAGER))).isEmpty();
        assertThat(pending(tenant.as(ADMIN)))
                .extracting(
                        approval -> Objects.requireNonNull(approval.getOwner()).getId())
                .containsExactly(ADMIN.value());
    }

    private static void refuses(FakeTenant tenant, AccessRequestConfig config, String text) {
        assertThatExceptionOfType(TenantException.Refused.class)
                .isThrownBy(() -> tenant.config().replace(config))
                .satisfies(e -> assertThat(Requests.text(e.getRejection())).isEqualTo("(synthetic) " + text));
    }

    private static AccessRequestConfig reminders(int most) {
        return withReminders(
                ApprovalReminderAndEscalationConfig.builder().maxReminders(most).build());
    }

    private static AccessRequestConfig withReminders(ApprovalReminderAndEscalationConfig reminders) {
        return AccessRequestConfig.builder()
                .approvalReminderAndEscalationConfig(reminders)
                .build();
    }

    private static AccessRequestConfig withEntitlements(EntitlementRequestConfig entitlements) {
        return AccessRequestConfig.builder()
                .entitlementRequestConfig(entitlements)
                .build();
    }

    private static AccessRequestConfig schemes(EntitlementApprovalScheme... schemes) {
        return withEntitlements(EntitlementRequestConfig.builder()
                .accessRequestConfig(EntitlementAccessRequestConfig.builder()
                        .addApprovalSchemes(schemes)
                        .build())
                .build());
    }

    private static EntitlementApprovalScheme scheme(ApproverType type, @Nullable String id) {
        return EntitlementApprovalScheme.builder()
                .approverType(type)
                .approverId(id)
                .build();
    }

    private static EntitlementRequestConfig entitlements(AccessRequestConfig config) {
        return Objects.requireNonNull(config.getEntitlementRequestConfig());
    }
}
