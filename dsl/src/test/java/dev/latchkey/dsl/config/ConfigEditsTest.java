package dev.latchkey.dsl.config;

import static dev.latchkey.dsl.JsonText.assertJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.latchkey.model.DurationUnit;
import dev.latchkey.model.config.AccessRequestConfig;
import dev.latchkey.model.config.AccessRequestConfigV2;
import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.model.version.ApiVersion;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ConfigEditsTest {
    private static final AccessRequestConfig EMPTY =
            AccessRequestConfig.builder().build();
    private static final AccessRequestConfigV2 EMPTY_V2 =
            AccessRequestConfigV2.builder().build();

    @Test
    void whatIsNotSpokenOfStaysAsItIs() {
        AccessRequestConfig current = LatchkeyJson.mapper().readValue("""
                {
                  "approvalsMustBeExternal": true,
                  "requestOnBehalfOfConfig": {"allowRequestOnBehalfOfEmployeeByManager": true, "later": 1},
                  "approvalReminderAndEscalationConfig": {"daysUntilEscalation": 3},
                  "entitlementRequestConfig": {"accessRequestConfig": {"requireEndDate": true}},
                  "brandNew": {"kept": [1.10]}
                }""", AccessRequestConfig.class);

        AccessRequestConfig changed = ConfigEdits.of(current)
                .allowRequestsForOthers()
                .remindEvery(2, 5)
                .entitlements(edit -> edit.requireComment())
                .build();

        assertJson(changed, """
                {
                  "approvalsMustBeExternal": true,
                  "requestOnBehalfOfConfig": {
                    "allowRequestOnBehalfOfAnyoneByAnyone": true,
                    "allowRequestOnBehalfOfEmployeeByManager": true,
                    "later": 1
                  },
                  "approvalReminderAndEscalationConfig": {
                    "daysUntilEscalation": 3,
                    "daysBetweenReminders": 2,
                    "maxReminders": 5
                  },
                  "entitlementRequestConfig": {
                    "accessRequestConfig": {"requestCommentRequired": true, "requireEndDate": true}
                  },
                  "brandNew": {"kept": [1.10]}
                }""");
    }

    @Test
    void theFirstGenerationCanBeChangedThroughout() {
        assertJson(
                ConfigEdits.of(EMPTY)
                        .decideElsewhere()
                        .approveOwnRequests()
                        .enableReauthorization()
                        .allowRequestsForOthers()
                        .allowRequestsByManagers()
                        .escalateAfter(7)
                        .remindEvery(3, 1)
                        .fallBackTo("i1")
                        .earlyEntitlements(edit -> edit.allowRequests()
                                .requireComment()
                                .requireDenialComment()
                                .approvedBy(Approvers.manager()
                                        .then(Approvers.sourceOwner())
                                        .then(Approvers.governanceGroup("g1"))
                                        .then(Approvers.entitlementOwner())))
                        .build(ApiVersion.V3),
                """
                {
                  "approvalsMustBeExternal": true,
                  "autoApprovalEnabled": true,
                  "reauthorizationEnabled": true,
                  "requestOnBehalfOfConfig": {
                    "allowRequestOnBehalfOfAnyoneByAnyone": true,
                    "allowRequestOnBehalfOfEmployeeByManager": true
                  },
                  "approvalReminderAndEscalationConfig": {
                    "daysUntilEscalation": 7,
                    "daysBetweenReminders": 3,
                    "maxReminders": 1,
                    "fallbackApproverRef": {"type": "IDENTITY", "id": "i1"}
                  },
                  "entitlementRequestConfig": {
                    "allowEntitlementRequest": true,
                    "requestCommentsRequired": true,
                    "deniedCommentsRequired": true,
                    "grantRequestApprovalSchemes": "manager,sourceOwner,workgroup:g1,entitlementOwner"
                  }
                }""");
        assertJson(
                ConfigEdits.of(EMPTY)
                        .decideHere()
                        .reviewOwnRequests()
                        .disableReauthorization()
                        .forbidRequestsForOthers()
                        .forbidRequestsByManagers()
                        .earlyEntitlements(edit -> edit.forbidRequests()
                                .waiveComment()
                                .waiveDenialComment()
                                .approvedBy(Approvers.nobody()))
                        .build(ApiVersion.BETA),
                """
                {
                  "approvalsMustBeExternal": false,
                  "autoApprovalEnabled": false,
                  "reauthorizationEnabled": false,
                  "requestOnBehalfOfConfig": {
                    "allowRequestOnBehalfOfAnyoneByAnyone": false,
                    "allowRequestOnBehalfOfEmployeeByManager": false
                  },
                  "entitlementRequestConfig": {
                    "allowEntitlementRequest": false,
                    "requestCommentsRequired": false,
                    "deniedCommentsRequired": false,
                    "grantRequestApprovalSchemes": ""
                  }
                }""");
    }

    @Test
    void theSecondGenerationCanBeChangedThroughout() {
        assertJson(
                ConfigEdits.of(EMPTY_V2)
                        .decideElsewhere()
                        .enableReauthorization()
                        .allowRequestsForMachines()
                        .allowRequestsByMachineOwners()
                        .showGovernanceGroups()
                        .enableMachines()
                        .entitlements(edit -> edit.approvedBy(
                                        Approvers.entitlementOwner().then(Approvers.governanceGroup("g1")))
                                .revocationsApprovedBy(Approvers.workflow("w1"))
                                .requireComment()
                                .requireDenialComment()
                                .requireReauthorization()
                                .requireEndDate()
                                .lastsAtMost(6, DurationUnit.MONTHS)
                                .form("f1"))
                        .build(ApiVersion.V1),
                """
                {
                  "approvalsMustBeExternal": true,
                  "reauthorizationEnabled": true,
                  "requestOnBehalfOfConfig": {
                    "allowRequestOnBehalfOfForMachineIdentity": true,
                    "allowRequestForMachineByOwner": true
                  },
                  "entitlementRequestConfig": {
                    "accessRequestConfig": {
                      "approvalSchemes": [
                        {"approverType": "ENTITLEMENT_OWNER"},
                        {"approverType": "GOVERNANCE_GROUP", "approverId": "g1"}
                      ],
                      "requestCommentRequired": true,
                      "denialCommentRequired": true,
                      "reauthorizationRequired": true,
                      "requireEndDate": true,
                      "maxPermittedAccessDuration": {"value": 6, "timeUnit": "MONTHS"},
                      "formDefinitionId": "f1"
                    },
                    "revocationRequestConfig": {
                      "approvalSchemes": [{"approverType": "WORKFLOW", "approverId": "w1"}]
                    }
                  },
                  "govGroupVisibilityEnabled": true,
                  "machineIdentityAccessRequestEnabled": true
                }""");
        assertJson(
                ConfigEdits.of(EMPTY_V2)
                        .forbidRequestsForMachines()
                        .forbidRequestsByMachineOwners()
                        .hideGovernanceGroups()
                        .disableMachines()
                        .entitlements(edit -> edit.approvedBy(Approvers.nobody())
                                .waiveComment()
                                .waiveDenialComment()
                                .waiveReauthorization()
                                .waiveEndDate())
                        .build(),
                """
                {
                  "requestOnBehalfOfConfig": {
                    "allowRequestOnBehalfOfForMachineIdentity": false,
                    "allowRequestForMachineByOwner": false
                  },
                  "entitlementRequestConfig": {
                    "accessRequestConfig": {
                      "approvalSchemes": [],
                      "requestCommentRequired": false,
                      "denialCommentRequired": false,
                      "reauthorizationRequired": false,
                      "requireEndDate": false
                    }
                  },
                  "govGroupVisibilityEnabled": false,
                  "machineIdentityAccessRequestEnabled": false
                }""");
    }

    @Test
    void editsCanBeKeptAndFinishedTwice() {
        Generation2Edit kept = ConfigEdits.of(EMPTY_V2).allowRequestsForOthers();

        assertThat(kept.showGovernanceGroups().build().getGovGroupVisibilityEnabled())
                .isTrue();
        assertThat(kept.build().getGovGroupVisibilityEnabled()).isNull();
    }

    @Test
    void whatAnApiVersionLacksIsRefusedWhenTheConfigurationIsBuiltForIt() {
        assertRefused(
                () -> ConfigEdits.of(EMPTY).build(ApiVersion.V2026),
                "build(v2026): the API version has no configuration of generation 1; read and change the one that it has");
        assertRefused(
                () -> ConfigEdits.of(EMPTY_V2).build(ApiVersion.V2025),
                "build(v2025): the API version has no configuration of generation 2; read and change the one that it has");
        assertRefused(
                () -> ConfigEdits.of(EMPTY).allowRequestsForMachines().build(ApiVersion.V2025),
                "build(v2025): allowRequestOnBehalfOfForMachineIdentity is not in API version v2025;"
                        + " leave it out; it is there from v1 on");
        assertRefused(
                () -> ConfigEdits.of(EMPTY_V2).enableMachines().build(ApiVersion.V2026),
                "build(v2026): machineIdentityAccessRequestEnabled is not in API version v2026;"
                        + " leave it out; it is there from v1 on");
        assertRefused(
                () -> ConfigEdits.of(EMPTY)
                        .entitlements(EntitlementEdit::requireComment)
                        .build(ApiVersion.V3),
                "build(v3): accessRequestConfig is not in API version v3; leave it out; it is there from v2024 on");
        assertRefused(
                () -> ConfigEdits.of(EMPTY)
                        .earlyEntitlements(LegacyEntitlementEdit::requireComment)
                        .build(ApiVersion.V2024),
                "build(v2024): earlyEntitlements(edit) changes what this API version does not have; use entitlements(edit)");
        assertRefused(
                () -> ConfigEdits.of(EMPTY).remindEvery(1, 21).build(ApiVersion.V1),
                "build(v1): 21 reminders are too many; call remindEvery(days, reminders) with at most 20");
        assertThat(ConfigEdits.of(EMPTY).remindEvery(1, 21).build(ApiVersion.V3))
                .isNotNull();
        assertThat(ConfigEdits.of(EMPTY).remindEvery(1, 0).build(ApiVersion.BETA))
                .isNotNull();
        assertThat(ConfigEdits.of(EMPTY)
                        .earlyEntitlements(edit -> edit.approvedBy(Approvers.entitlementOwner()))
                        .build(ApiVersion.BETA))
                .isNotNull();
        assertThat(ConfigEdits.of(EMPTY).remindEvery(1, 0).build(ApiVersion.V2024))
                .isNotNull();
    }

    @Test
    void whatCannotBeIsRefusedAtOnce() {
        assertRefused(
                () -> ConfigEdits.of(EMPTY).remindEvery(-1, 1),
                "remindEvery(days, reminders): -1 days cannot be; give 0 or more");
        assertRefused(
                () -> ConfigEdits.of(EMPTY).remindEvery(1, -1),
                "remindEvery(days, reminders): -1 reminders cannot be; give 0 or more");
        assertRefused(
                () -> ConfigEdits.of(EMPTY).escalateAfter(-1),
                "escalateAfter(days): -1 days cannot be; give 0 or more");
        assertRefused(
                () -> ConfigEdits.of(EMPTY).fallBackTo(" "),
                "fallBackTo(identityId): the identity id is blank; it has to be there");
        assertRefused(() -> Approvers.governanceGroup(""), "governanceGroup(id): the id is blank; it has to be there");
        assertRefused(() -> Approvers.workflow(""), "workflow(id): the id is blank; it has to be there");
        assertRefused(
                () -> Approvers.workflow("w1").then(Approvers.manager()),
                "then(next): a workflow stands alone; leave the others out");
        assertRefused(
                () -> Approvers.manager().then(Approvers.workflow("w1")),
                "then(next): a workflow stands alone; leave the others out");
        assertRefused(
                () -> ConfigEdits.of(EMPTY).earlyEntitlements(edit -> edit.approvedBy(Approvers.workflow("w1"))),
                "approvedBy(approvers): beta and v3 have no workflows; name people and groups");
        assertRefused(
                () -> ConfigEdits.of(EMPTY)
                        .earlyEntitlements(edit -> edit.approvedBy(Approvers.governanceGroup("a,b"))),
                "approvedBy(approvers): the id of the governance group has a comma, which separates approvers in beta"
                        + " and v3; give the id of a group");
        assertRefused(
                () -> ConfigEdits.of(EMPTY_V2).entitlements(edit -> edit.lastsAtMost(0, DurationUnit.DAYS)),
                "lastsAtMost(count, unit): 0 is not positive; give at least 1");
        assertRefused(
                () -> ConfigEdits.of(EMPTY_V2).entitlements(edit -> edit.form(" ")),
                "form(formDefinitionId): the id of the form is blank; it has to be there");
    }

    private static void assertRefused(ThrowingCallable word, String message) {
        assertThatIllegalArgumentException().isThrownBy(word).withMessage(message);
    }
}
