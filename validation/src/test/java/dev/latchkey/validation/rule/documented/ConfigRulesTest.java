package dev.latchkey.validation.rule.documented;

import static dev.latchkey.model.version.ApiVersion.BETA;
import static dev.latchkey.model.version.ApiVersion.V1;
import static dev.latchkey.model.version.ApiVersion.V2024;
import static dev.latchkey.model.version.ApiVersion.V2026;
import static dev.latchkey.model.version.ApiVersion.V3;
import static dev.latchkey.validation.OperationCheck.ADMIN;
import static dev.latchkey.validation.OperationCheck.findings;
import static dev.latchkey.validation.document.BodyType.SET_CONFIG_1;
import static dev.latchkey.validation.document.BodyType.SET_CONFIG_2;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.ReferenceType;
import dev.latchkey.model.config.AccessRequestConfig;
import dev.latchkey.model.config.ApprovalReminderAndEscalationConfig;
import dev.latchkey.model.config.EntitlementRequestConfig;
import dev.latchkey.model.config.FallbackApprover;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.Finding;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.ReportLines;
import dev.latchkey.validation.document.DocumentReader;
import dev.latchkey.validation.rule.Limits;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigRulesTest {
    private static final String REMINDERS = "/approvalReminderAndEscalationConfig";
    private static final String ENTITLEMENTS = "/entitlementRequestConfig";

    @ParameterizedTest
    @EnumSource(names = {"BETA", "V3"})
    void apiVersionsUpToV3NameNoMaximumOfRemindersAndDisagreeAboutNone(ApiVersion apiVersion) {
        assertThat(findings(SET_CONFIG_1, apiVersion, reminders("'maxReminders':1")))
                .isEmpty();
        assertThat(findings(SET_CONFIG_1, apiVersion, reminders("'maxReminders':1000")))
                .isEmpty();
        assertThat(findings(SET_CONFIG_1, apiVersion, reminders("'maxReminders':0")))
                .containsExactly("warning config-reminders " + REMINDERS + "/maxReminders: maxReminders is 0; the"
                        + " description of API version " + apiVersion
                        + " wants at least 1, the example of the beta operation shows 0");
        assertThat(findings(SET_CONFIG_1, apiVersion, reminders("'maxReminders':-1")))
                .containsExactly("error config-reminders " + REMINDERS
                        + "/maxReminders: maxReminders is -1; it cannot be negative");
    }

    @ParameterizedTest
    @EnumSource(names = {"V2024", "V2025", "V1"})
    void laterApiVersionsTakeUpToTwentyReminders(ApiVersion apiVersion) {
        assertThat(findings(SET_CONFIG_1, apiVersion, reminders("'maxReminders':0")))
                .isEmpty();
        assertThat(findings(SET_CONFIG_1, apiVersion, reminders("'maxReminders':20")))
                .isEmpty();
        for (int count : List.of(-1, 21)) {
            assertThat(findings(SET_CONFIG_1, apiVersion, reminders("'maxReminders':" + count)))
                    .containsExactly("error config-reminders " + REMINDERS + "/maxReminders: maxReminders is " + count
                            + "; 0 to 20 are allowed");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"BETA", "V3", "V2024", "V2025", "V1"})
    void daysAreNotNegative(ApiVersion apiVersion) {
        assertThat(findings(SET_CONFIG_1, apiVersion, reminders("'daysUntilEscalation':0,'daysBetweenReminders':0")))
                .isEmpty();
        assertThat(findings(SET_CONFIG_1, apiVersion, reminders("'daysUntilEscalation':-1,'daysBetweenReminders':-2")))
                .containsExactly(
                        "warning config-reminders " + REMINDERS
                                + "/daysUntilEscalation: daysUntilEscalation is -1; a number of days is not negative",
                        "warning config-reminders " + REMINDERS
                                + "/daysBetweenReminders: daysBetweenReminders is -2; a number of days is not negative");
    }

    @Test
    void theMaximumOfRemindersCanBeOverridden() {
        AccessRequestConfig config = AccessRequestConfig.builder()
                .approvalReminderAndEscalationConfig(ApprovalReminderAndEscalationConfig.builder()
                        .maxReminders(6)
                        .build())
                .build();

        assertThat(ReportLines.withMessages(
                        Preflight.of(V1, Limits.builder().reminders(5).build()).check(SET_CONFIG_1, config, ADMIN)))
                .containsExactly(
                        "error config-reminders " + REMINDERS + "/maxReminders: maxReminders is 6; 0 to 5 are allowed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "sourceOwner",
                "manager,sourceOwner",
                "sourceOwner, manager, workgroup:2c91, workgroup:b",
                "entitlementOwner"
            })
    void aListOfKnownSchemesIsFineAndSoIsNone(String schemes) {
        assertThat(findings(SET_CONFIG_1, BETA, schemes(schemes))).isEmpty();
        assertThat(findings(SET_CONFIG_1, V3, schemes(schemes))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ,manager                     | a scheme is missing at index 0
            manager,,sourceOwner         | a scheme is missing at index 8
            manager,                     | a scheme is missing at index 8
            manager, workgroup:          | the governance group at index 9 has no id
            manager, workgroup:{id}      | the governance group at index 9 has no id
            role                         | "role" at index 0 is not a scheme; the schemes are entitlementOwner, sourceOwner, manager, workgroup:{id}
            manager;sourceOwner          | "manager;sourceOwner" at index 0 is not a scheme; the schemes are entitlementOwner, sourceOwner, manager, workgroup:{id}
            sourceOwner,  Manager        | "Manager" at index 14 is not a scheme; the schemes are entitlementOwner, sourceOwner, manager, workgroup:{id}; did you mean manager?
            sourceowner                  | "sourceowner" at index 0 is not a scheme; the schemes are entitlementOwner, sourceOwner, manager, workgroup:{id}; did you mean sourceOwner?
            """)
    void anythingElseIsToldWithItsPlace(String schemes, String message) {
        assertThat(findings(SET_CONFIG_1, BETA, schemes(schemes)))
                .containsExactly(
                        "error config-approval-schemes " + ENTITLEMENTS + "/grantRequestApprovalSchemes: " + message);
    }

    @Test
    void everySchemeIsLookedAt() {
        assertThat(findings(SET_CONFIG_1, BETA, schemes("a, manager, b"))).hasSize(2);
    }

    @Test
    void theBodyThatTheBetaOperationShowsPasses() {
        assertThat(findings(SET_CONFIG_1, BETA, """
                        {'approvalsMustBeExternal':true,'autoApprovalEnabled':true,
                        'requestOnBehalfOfConfig':{'allowRequestOnBehalfOfAnyoneByAnyone':true,
                        'allowRequestOnBehalfOfEmployeeByManager':true},
                        'approvalReminderAndEscalationConfig':{'daysUntilEscalation':0,'daysBetweenReminders':0,
                        'maxReminders':0,'fallbackApproverRef':{'type':'IDENTITY',
                        'id':'5168015d32f890ca15812c9180835d2e','name':'Alison Ferguso',
                        'email':'alison.ferguso@identitysoon.com'}},
                        'entitlementRequestConfig':{'allowEntitlementRequest':true,'requestCommentsRequired':false,
                        'deniedCommentsRequired':false,
                        'grantRequestApprovalSchemes':'sourceOwner, manager, workgroup:2c918084660f45d6016617daa9210584'}}
                        """))
                .allMatch(finding -> finding.startsWith("warning config-reminders "))
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"V2024", "V2025", "V1"})
    void groupsAndWorkflowsAreNamedByIdAndOthersAreNot(ApiVersion apiVersion) {
        assertThat(findings(SET_CONFIG_1, apiVersion, steps(step("GOVERNANCE_GROUP", "a"), step("MANAGER"))))
                .isEmpty();
        assertThat(findings(SET_CONFIG_1, apiVersion, steps(step("WORKFLOW", "a"))))
                .isEmpty();
        assertThat(findings(SET_CONFIG_1, apiVersion, steps(step("MANAGER"), step("GOVERNANCE_GROUP"))))
                .containsExactly(
                        "error config-approver-id " + ENTITLEMENTS
                                + "/accessRequestConfig/approvalSchemes/1: a step of type GOVERNANCE_GROUP needs an approverId");
        assertThat(findings(SET_CONFIG_1, apiVersion, steps(step("WORKFLOW", " "))))
                .containsExactly("error config-approver-id " + ENTITLEMENTS
                        + "/accessRequestConfig/approvalSchemes/0/approverId: the id of the approver is blank");
        assertThat(findings(SET_CONFIG_1, apiVersion, steps(step("SOURCE_OWNER", "a"))))
                .containsExactly("warning config-approver-id " + ENTITLEMENTS
                        + "/accessRequestConfig/approvalSchemes/0/approverId: the approverId of a step of type"
                        + " SOURCE_OWNER is not used; only GOVERNANCE_GROUP and WORKFLOW have one");
    }

    @Test
    void aWorkflowStandsAlone() {
        assertThat(findings(SET_CONFIG_2, V2026, steps(step("MANAGER"), step("WORKFLOW", "a"))))
                .containsExactly("error config-approver-id " + ENTITLEMENTS
                        + "/accessRequestConfig/approvalSchemes/1: a workflow decides alone, but there are 2 approval"
                        + " schemes");
    }

    @Test
    void twoWorkflowsAreOfNoOtherType() {
        String alone = "warning config-approver-id " + ENTITLEMENTS
                + "/accessRequestConfig/approvalSchemes/%d: a workflow decides alone, but there are 2 approval schemes";

        assertThat(findings(SET_CONFIG_2, V1, steps(step("WORKFLOW", "a"), step("WORKFLOW", "b"))))
                .containsExactly(alone.formatted(0), alone.formatted(1));
    }

    @Test
    void stepsOfRevocationsAreHeldToTheSame() {
        assertThat(findings(
                        SET_CONFIG_2,
                        V1,
                        "{'entitlementRequestConfig':{'revocationRequestConfig':{'approvalSchemes':[" + step("WORKFLOW")
                                + "]}}}"))
                .containsExactly("error config-approver-id " + ENTITLEMENTS
                        + "/revocationRequestConfig/approvalSchemes/0: a step of type WORKFLOW needs an approverId");
    }

    @Test
    void aTypeOfApproverIsOneOfTheDocumented() {
        String types = " is not a type of approver; the types are ENTITLEMENT_OWNER, SOURCE_OWNER, MANAGER,"
                + " GOVERNANCE_GROUP, WORKFLOW";

        assertThat(findings(SET_CONFIG_1, V2024, steps(step("ROBOT", "a"), step("manager"))))
                .containsExactly(
                        "error config-approver-id " + ENTITLEMENTS
                                + "/accessRequestConfig/approvalSchemes/0/approverType: \"ROBOT\"" + types,
                        "error config-approver-id " + ENTITLEMENTS
                                + "/accessRequestConfig/approvalSchemes/1/approverType: \"manager\"" + types
                                + "; did you mean MANAGER?");
    }

    @Test
    void aStepMayLeaveItsTypeOutButThenNamesNobody() {
        assertThat(findings(SET_CONFIG_1, V2024, steps("{}", "{'approverType':null,'approverId':null}")))
                .isEmpty();
        assertThat(findings(SET_CONFIG_1, V2024, steps("{'approverId':'a'}")))
                .containsExactly("warning config-approver-id " + ENTITLEMENTS
                        + "/accessRequestConfig/approvalSchemes/0/approverId: the approverId of a step without a type"
                        + " is not used; only GOVERNANCE_GROUP and WORKFLOW have one");
    }

    @Test
    void aBlankIdNamesNobody() {
        assertThat(findings(SET_CONFIG_1, V2024, steps(step("MANAGER", " "), "{'approverId':'\u00A0'}")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"V2024", "V2025", "V1"})
    void theUnitOfTheLongestDurationIsOneOfTheDocumented(ApiVersion apiVersion) {
        assertThat(findings(SET_CONFIG_1, apiVersion, duration("'value':-1,'timeUnit':'WEEKS'")))
                .isEmpty();
        assertThat(findings(SET_CONFIG_1, apiVersion, duration("'value':1"))).isEmpty();
        assertThat(findings(SET_CONFIG_1, apiVersion, duration("'value':-1,'timeUnit':'YEARS'")))
                .containsExactly("error field-not-in-edition " + ENTITLEMENTS
                        + "/accessRequestConfig/maxPermittedAccessDuration/timeUnit: \"YEARS\" is not a unit of time;"
                        + " the units are HOURS, DAYS, WEEKS, MONTHS");
    }

    @Test
    void aUnitThatCouldNotBeReadIsToldOnce() {
        assertThat(findings(SET_CONFIG_2, V2026, duration("'timeUnit':5")))
                .containsExactly("error json-type " + ENTITLEMENTS
                        + "/accessRequestConfig/maxPermittedAccessDuration/timeUnit: a string is expected here, but this"
                        + " is a number");
    }

    @Test
    void aUnitThatIsNearlyRightIsWrittenAsItIsDocumented() {
        assertThat(Preflight.of(V2026)
                        .check(
                                DocumentReader.read(
                                        SET_CONFIG_2,
                                        duration("'timeUnit':'Day'").replace('\'', '"')),
                                ADMIN)
                        .getFindings())
                .singleElement()
                .matches(finding -> finding.getFix() != null)
                .extracting(Finding::getMessage)
                .asString()
                .endsWith("the units are HOURS, DAYS, WEEKS, MONTHS; did you mean DAYS?");
    }

    @ParameterizedTest
    @EnumSource(names = {"BETA", "V3", "V2024", "V2025", "V1"})
    void theFallbackApproverIsAnIdentity(ApiVersion apiVersion) {
        assertThat(findings(SET_CONFIG_1, apiVersion, reminders("'fallbackApproverRef':{'type':'IDENTITY','id':'a'}")))
                .isEmpty();
        assertThat(findings(SET_CONFIG_1, apiVersion, reminders("'fallbackApproverRef':{'id':'a'}")))
                .isEmpty();
        assertThat(findings(
                        SET_CONFIG_1,
                        apiVersion,
                        reminders("'fallbackApproverRef':{'type':'GOVERNANCE_GROUP','id':'a'}")))
                .containsExactly("error config-fallback-approver " + REMINDERS + "/fallbackApproverRef/type: the"
                        + " fallback approver is of type \"GOVERNANCE_GROUP\"; it can only be IDENTITY");
    }

    @ParameterizedTest
    @EnumSource(names = {"BETA", "V3", "V2024", "V2025", "V1"})
    void fieldsOfTheSecondGenerationAreNotForTheFirst(ApiVersion apiVersion) {
        assertThat(findings(SET_CONFIG_1, apiVersion, "{'autoApprovalEnabled':true}"))
                .isEmpty();
        assertThat(findings(
                        SET_CONFIG_1,
                        apiVersion,
                        "{'govGroupVisibilityEnabled':true,'machineIdentityAccessRequestEnabled':true}"))
                .containsExactly(
                        "error config-generation /govGroupVisibilityEnabled: govGroupVisibilityEnabled belongs to"
                                + " generation 2 of the configuration; this endpoint takes generation 1",
                        "error config-generation /machineIdentityAccessRequestEnabled:"
                                + " machineIdentityAccessRequestEnabled belongs to generation 2 of the configuration;"
                                + " this endpoint takes generation 1");
    }

    @ParameterizedTest
    @EnumSource(names = {"V2026", "V1"})
    void fieldsOfTheFirstGenerationAreNotForTheSecond(ApiVersion apiVersion) {
        assertThat(findings(SET_CONFIG_2, apiVersion, "{'govGroupVisibilityEnabled':true}"))
                .isEmpty();
        assertThat(findings(
                        SET_CONFIG_2,
                        apiVersion,
                        "{'autoApprovalEnabled':false,'approvalReminderAndEscalationConfig':{'maxReminders':99}}"))
                .containsExactly(
                        "error config-generation /autoApprovalEnabled: autoApprovalEnabled belongs to generation 1 of"
                                + " the configuration; this endpoint takes generation 2",
                        "error config-generation /approvalReminderAndEscalationConfig:"
                                + " approvalReminderAndEscalationConfig belongs to generation 1 of the configuration;"
                                + " this endpoint takes generation 2");
    }

    @ParameterizedTest
    @EnumSource(names = {"BETA", "V3"})
    void apiVersionsUpToV3TakePlainFieldsForEntitlements(ApiVersion apiVersion) {
        assertThat(findings(
                        SET_CONFIG_1,
                        apiVersion,
                        "{'entitlementRequestConfig':{'allowEntitlementRequest':true,'requestCommentsRequired':true,"
                                + "'deniedCommentsRequired':false,'grantRequestApprovalSchemes':''}}"))
                .isEmpty();
        assertThat(findings(
                        SET_CONFIG_1,
                        apiVersion,
                        "{'entitlementRequestConfig':{'accessRequestConfig':{'formDefinitionId':'a'},"
                                + "'revocationRequestConfig':{}}}"))
                .containsExactly(
                        "error config-generation " + ENTITLEMENTS + "/accessRequestConfig: accessRequestConfig is not"
                                + " in API version " + apiVersion + "; it is there from v2024 on",
                        "error config-generation " + ENTITLEMENTS + "/revocationRequestConfig: revocationRequestConfig"
                                + " is not in API version " + apiVersion + "; it is there from v2024 on");
    }

    @ParameterizedTest
    @CsvSource({
        "allowEntitlementRequest, true",
        "requestCommentsRequired, true",
        "deniedCommentsRequired, false",
        "grantRequestApprovalSchemes, 'robot'"
    })
    void laterApiVersionsTakeObjectsForEntitlements(String key, String value) {
        String plain = "{'entitlementRequestConfig':{'" + key + "':" + value.replace("robot", "'robot'") + "}}";
        String objects = "{'entitlementRequestConfig':{'accessRequestConfig':{},'revocationRequestConfig':{}}}";
        String finding =
                "error config-generation " + ENTITLEMENTS + "/" + key + ": " + key + " is not in API version %s;"
                        + " it was there before v2024, which replaced it by accessRequestConfig and revocationRequestConfig";

        assertThat(findings(SET_CONFIG_1, V2024, plain)).containsExactly(finding.formatted("v2024"));
        assertThat(findings(SET_CONFIG_2, V2026, plain)).containsExactly(finding.formatted("v2026"));
        assertThat(findings(SET_CONFIG_1, V2024, objects)).isEmpty();
        assertThat(findings(SET_CONFIG_2, V2026, objects)).isEmpty();
    }

    @Test
    void fieldsThatOnlyV1HasAreNotInOtherApiVersions() {
        String machines = "'requestOnBehalfOfConfig':{'allowRequestOnBehalfOfForMachineIdentity':true,"
                + "'allowRequestForMachineByOwner':true},'entitlementRequestConfig':{'accessRequestConfig':"
                + "{'formDefinitionId':'a'}}";
        String config2 = "{" + machines + ",'machineIdentityAccessRequestEnabled':true}";

        assertThat(findings(SET_CONFIG_1, V1, "{" + machines + "}")).isEmpty();
        assertThat(findings(SET_CONFIG_2, V1, config2)).isEmpty();
        assertThat(findings(SET_CONFIG_1, V2024, "{" + machines + "}"))
                .containsExactly(
                        notIn("v2024", "/requestOnBehalfOfConfig/allowRequestOnBehalfOfForMachineIdentity"),
                        notIn("v2024", "/requestOnBehalfOfConfig/allowRequestForMachineByOwner"),
                        notIn("v2024", "/entitlementRequestConfig/accessRequestConfig/formDefinitionId"));
        assertThat(findings(SET_CONFIG_2, V2026, config2))
                .containsExactly(
                        notIn("v2026", "/requestOnBehalfOfConfig/allowRequestOnBehalfOfForMachineIdentity"),
                        notIn("v2026", "/requestOnBehalfOfConfig/allowRequestForMachineByOwner"),
                        notIn("v2026", "/entitlementRequestConfig/accessRequestConfig/formDefinitionId"),
                        notIn("v2026", "/machineIdentityAccessRequestEnabled"));
    }

    @Test
    void findingsAboutAModelStandInTheOrderOfItsDocument() {
        AccessRequestConfig config = AccessRequestConfig.builder()
                .entitlementRequestConfig(EntitlementRequestConfig.builder()
                        .grantRequestApprovalSchemes("x")
                        .build())
                .approvalReminderAndEscalationConfig(ApprovalReminderAndEscalationConfig.builder()
                        .fallbackApproverRef(FallbackApprover.builder()
                                .type(ReferenceType.ROLE)
                                .build())
                        .maxReminders(0)
                        .daysUntilEscalation(-1)
                        .build())
                .build();

        assertThat(Preflight.of(BETA).check(SET_CONFIG_1, config, ADMIN).getFindings())
                .extracting(Finding::getPointer)
                .containsExactly(
                        REMINDERS + "/daysUntilEscalation",
                        REMINDERS + "/maxReminders",
                        REMINDERS + "/fallbackApproverRef/type",
                        ENTITLEMENTS + "/grantRequestApprovalSchemes");
    }

    private static String notIn(String apiVersion, String pointer) {
        return "error field-not-in-edition " + pointer + ": " + pointer.substring(pointer.lastIndexOf('/') + 1)
                + " is not in API version " + apiVersion + "; it is there from v1 on";
    }

    private static String reminders(String fields) {
        return "{'approvalReminderAndEscalationConfig':{" + fields + "}}";
    }

    private static String schemes(String text) {
        return "{'entitlementRequestConfig':{'grantRequestApprovalSchemes':'" + text + "'}}";
    }

    private static String steps(String... steps) {
        return "{'entitlementRequestConfig':{'accessRequestConfig':{'approvalSchemes':[" + String.join(",", steps)
                + "]}}}";
    }

    private static String duration(String fields) {
        return "{'entitlementRequestConfig':{'accessRequestConfig':{'maxPermittedAccessDuration':{" + fields + "}}}}";
    }

    private static String step(String type) {
        return "{'approverType':'" + type + "'}";
    }

    private static String step(String type, String id) {
        return "{'approverType':'" + type + "','approverId':'" + id + "'}";
    }
}
