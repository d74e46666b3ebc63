package dev.latchkey.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.AccessDuration;
import dev.latchkey.model.DurationUnit;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.config.EntitlementAccessRequestConfig;
import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.document.BodyType;
import dev.latchkey.validation.document.DocumentReader;
import dev.latchkey.validation.fact.Assignment;
import dev.latchkey.validation.fact.DirectoryIdentity;
import dev.latchkey.validation.fact.DirectoryItem;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.Facts;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.rule.documented.Rules;
import dev.latchkey.validation.settings.LimitName;
import dev.latchkey.validation.settings.Settings;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FixesTest {
    private static final Facts FACTS = Facts.builder()
            .put(Fact.NOW, Instant.parse("2026-11-21T00:00:00Z"))
            .put(
                    Fact.ITEM_CONFIG,
                    "short",
                    EntitlementAccessRequestConfig.builder()
                            .maxPermittedAccessDuration(AccessDuration.builder()
                                    .value(2)
                                    .timeUnit(DurationUnit.WEEKS)
                                    .build())
                            .build())
            .put(
                    Fact.ASSIGNMENTS,
                    IdentityId.of("i"),
                    List.of(Assignment.builder()
                            .type(ItemType.ROLE)
                            .id("held")
                            .removeDate(OffsetDateTime.parse("2027-06-01T00:00:00Z"))
                            .build()))
            .put(
                    Fact.ITEM,
                    "Audit",
                    DirectoryItem.builder().found(false).addNamesakes("2c91").build())
            .put(
                    Fact.IDENTITY,
                    IdentityId.of("Ada"),
                    DirectoryIdentity.builder()
                            .found(false)
                            .addNamesakes("2c92")
                            .build())
            .build();

    private static final Settings SMALL_LIMITS = Settings.builder()
            .limit(LimitName.ENTITLEMENTS, 2, "to keep the examples short")
            .limit(LimitName.IDENTITIES, 2, "to keep the examples short")
            .limit(LimitName.ACCOUNTS_SELECTION_ITEMS, 1, "to keep the examples short")
            .limit(LimitName.BULK_IDS, 2, "to keep the examples short")
            .limit(LimitName.CLOSE_IDS, 2, "to keep the examples short")
            .build();

    /** Quotes are single here; the parts of each row: rule, API version, body, text before, text after. */
    static Stream<Example> safe() {
        return Stream.of(
                grant("json-byte-order-mark", "\uFEFF{'requestedFor':['i']}", "{'requestedFor':['i']}"),
                grant(
                        "json-type",
                        "{'requestedFor': null, 'requestedItems': [{'type':'ROLE','id':'r'}]}",
                        "{'requestedItems': [{'type':'ROLE','id':'r'}]}"),
                grant(
                        "shape-omit-empty",
                        "{'requestedFor':[],'requestedItems':[],'requestedForWithRequestedItems':[{'identityId':'i'}]}",
                        "{'requestedForWithRequestedItems':[{'identityId':'i'}]}"),
                grant("requested-for-array", "{'requestedFor': 'i'}", "{'requestedFor': ['i']}"),
                grant(
                        "date-utc",
                        item("'startDate':'2027-01-15T21:22:23.5+02:00','removeDate':'2027-02-15T00:00:00-0130'"),
                        item("'startDate':'2027-01-15T19:22:23.500Z','removeDate':'2027-02-15T01:30:00Z'")),
                grant(
                        "duplicate-item",
                        items("{'type':'ROLE','id':'r'}", "{'id':'r','type':'ROLE'}"),
                        items("{'type':'ROLE','id':'r'}")),
                grant(
                        "duplicate-item",
                        items(
                                "{'type':'ROLE','id':'r','removeDate':'2027-01-15T21:22:23Z'}",
                                "{'type':'ROLE','id':'r','removeDate':'2027-01-15T22:22:23+01:00','comment':null}"),
                        items("{'type':'ROLE','id':'r','removeDate':'2027-01-15T21:22:23Z'}")),
                grant("duplicate-identity", "{'requestedFor':['i', 'j', 'i', 'i']}", "{'requestedFor':['i', 'j']}"),
                grant(
                        "duplicate-identity",
                        "{'requestedForWithRequestedItems':[{'identityId':'i','requestedItems':[{'id':'a'},{'id':'b'}]},"
                                + "{'identityId':'i','requestedItems':[{'id':'b'}]}]}",
                        "{'requestedForWithRequestedItems':[{'identityId':'i','requestedItems':[{'id':'a'},{'id':'b'}]}]}"),
                grant(
                        "duplicate-identity",
                        "{'requestedForWithRequestedItems':[{'identityId':'i'},{'identityId':'j'},{'identityId':'i'}]}",
                        "{'requestedForWithRequestedItems':[{'identityId':'i'},{'identityId':'j'}]}"),
                example(
                        "bulk-cancel-limit",
                        BodyType.BULK_CANCEL,
                        "{'accessRequestIds':['a','a'],'comment':'x'}",
                        "{'accessRequestIds':['a'],'comment':'x'}"),
                example(
                        "bulk-approve-limit",
                        BodyType.BULK_APPROVE,
                        "{'approvalIds':['a','a'],'comment':'x'}",
                        "{'approvalIds':['a'],'comment':'x'}"),
                example("close-limit", BodyType.CLOSE, "{'accessRequestIds':['a','a']}", "{'accessRequestIds':['a']}"));
    }

    static Stream<Example> unsafe() {
        return Stream.of(
                grant("date-time-format", item("'removeDate':''"), item("")),
                grant(
                        "date-time-format",
                        item("'removeDate':'2027-01-15'"),
                        item("'removeDate':'2027-01-15T00:00:00Z'")),
                grant(
                        "date-time-format",
                        item("'removeDate':'2027-01-15T21:22:23'"),
                        item("'removeDate':'2027-01-15T21:22:23Z'")),
                grant(
                        "date-time-format",
                        item("'startDate':'2027-01-15T10:00','removeDate':'2027-01-15T10:00+02:00'"),
                        item("'startDate':'2027-01-15T10:00:00Z','removeDate':'2027-01-15T10:00:00+02:00'")),
                grant(
                        "metadata-strings",
                        "{'clientMetadata':{'a':1e400,'b':0.0000001,'c':-0,'d':1E5,'e':123456789012345678901234567890}}",
                        "{'clientMetadata':{'a':'1e400','b':'0.0000001','c':'-0','d':'1E5',"
                                + "'e':'123456789012345678901234567890'}}"),
                grant(
                        "metadata-strings",
                        "{'clientMetadata':{'a':1.50,'b':true,'c':null,'d':'e'}}",
                        "{'clientMetadata':{'a':'1.50','b':'true','d':'e'}}"),
                grant("unknown-field", item("'note':' '"), item("")),
                grant("unknown-field", item("'Comment':'x'"), item("'comment': 'x'")),
                grant("unknown-field", item("'removedate':null,'comments':'x'"), item("'comment': 'x'")),
                grant("unknown-field", "{'RequestedFor':['i']}", "{'requestedFor': ['i']}"),
                grant(
                        "request-type-known",
                        "{'requestType':'grant_access','requestedFor':['i']}",
                        "{'requestType':'GRANT_ACCESS','requestedFor':['i']}"),
                grant("item-type-known", items("{'type':'Role','id':'r'}"), items("{'type':'ROLE','id':'r'}")),
                grant(
                        "item-type-known",
                        items("{'type':'access profile','id':'r'}"),
                        items("{'type':'ACCESS_PROFILE','id':'r'}")),
                grant("identity-type-known", typed("Machine"), typed("MACHINE")),
                grant("identity-known", "{'requestedFor':['i','Ada']}", "{'requestedFor':['i','2c92']}"),
                grant("item-known", items("{'type':'ROLE','id':'Audit'}"), items("{'type':'ROLE','id':'2c91'}")),
                example(
                        "close-status",
                        BodyType.CLOSE,
                        "{'accessRequestIds':['a'],'executionStatus':'TERMINATED','completionStatus':'Succes'}",
                        "{'accessRequestIds':['a'],'executionStatus':'Terminated','completionStatus':'Success'}"),
                example(
                        "query-state",
                        BodyType.STATUS,
                        "{'request-state':'executing'}",
                        "{'request-state':'EXECUTING'}"),
                example(
                        "config-approver-id",
                        BodyType.SET_CONFIG_2,
                        grantConfig("'approvalSchemes':[{'approverType':'Manager'}]"),
                        grantConfig("'approvalSchemes':[{'approverType':'MANAGER'}]")),
                example(
                        "config-fallback-approver",
                        BodyType.SET_CONFIG_1,
                        "{'approvalReminderAndEscalationConfig':{'fallbackApproverRef':{'type':'Identity'}}}",
                        "{'approvalReminderAndEscalationConfig':{'fallbackApproverRef':{'type':'IDENTITY'}}}"),
                example(
                        "field-not-in-edition",
                        BodyType.SET_CONFIG_2,
                        grantConfig("'maxPermittedAccessDuration':{'value':1,'timeUnit':'day'}"),
                        grantConfig("'maxPermittedAccessDuration':{'value':1,'timeUnit':'DAYS'}")),
                new Example(
                        "field-not-in-edition",
                        ApiVersion.V3,
                        BodyType.CREATE,
                        quoted(typed("HUMAN")),
                        quoted(typed("HUMAN").replace("'identityType':'HUMAN',", ""))),
                grant("id-spaces", "{'requestedFor':[' i1','i2\u00A0']}", "{'requestedFor':['i1','i2']}"),
                grant(
                        "start-before-remove",
                        item("'startDate':'2028-01-01T00:00:00Z','removeDate':'2027-01-01T00:00:00Z'"),
                        item("'startDate':'2027-01-01T00:00:00Z','removeDate':'2028-01-01T00:00:00Z'")),
                grant(
                        "max-duration",
                        items("{'type':'ROLE','id':'short','removeDate':'2027-01-01T00:00:00Z'}"),
                        items("{'type':'ROLE','id':'short','removeDate':'2026-12-05T00:00:00Z'}")),
                grant("revoke-only-field", item("'assignmentId':'','nativeIdentity':' '"), item("")),
                grant("form-instance-blank", item("'formInstanceId':' '"), item("")),
                revoke("form-not-used", item("'comment':'x','formInstanceId':''"), item("'comment':'x'")),
                revoke("machine-no-form", machine("'formInstanceId':''"), machine("")));
    }

    /** Reasons, ids and dates, which somebody meant and no fix deletes. */
    static Stream<Example> meant() {
        return Stream.of(
                unfixed("unknown-field", item("'reason':'x'")),
                unfixed("unknown-field", item("'Comment':'x','comments':'y'")),
                unfixed("unknown-field", item("'comment':'x','Comment':'y'")),
                unfixed("unknown-field", item("'entitlementId':'e'")),
                unfixed("duplicate-item", items("{'type':'ROLE','id':'r'}", "{'type':'ROLE','id':'r','comment':'x'}")),
                unfixed(
                        "duplicate-item",
                        items("{'type':'ROLE','id':'r','x':['a']}", "{'type':'ROLE','id':'r','x':['b']}")),
                unfixed(
                        "duplicate-identity",
                        "{'requestedForWithRequestedItems':[{'identityId':'i','requestedItems':[{'id':'a'},{'id':'b'}]},"
                                + "{'identityId':'i','requestedItems':[{'id':'c'}]}]}"),
                unfixed(
                        "entitlement-limit",
                        items(
                                "{'type':'ENTITLEMENT','id':'a'}",
                                "{'type':'ENTITLEMENT','id':'b'}",
                                "{'type':'ENTITLEMENT','id':'c'}")),
                unfixed(
                        "recipient-limit",
                        "{'requestedFor':['i','j','k'],'requestedItems':[{'type':'ENTITLEMENT','id':'e'}]}"),
                unfixed("start-date-future", item("'startDate':'2020-01-15T21:22:23Z'")),
                unfixed("revoke-only-field", item("'assignmentId':'a','nativeIdentity':'n'")),
                unfixed("account-selection-nested-only", item("'accountSelection':[{'sourceId':'s'}]")),
                unfixed("one-account-per-source", nested("{'accountUuid':'u'},{'accountUuid':'v'}")),
                unfixed("revoke-no-start-date", asRevoke(item("'comment':'x','startDate':'2027-01-15T21:22:23Z'"))),
                unfixed("form-not-used", asRevoke(item("'comment':'x','formInstanceId':'f'"))),
                unfixed("machine-revoke-no-selection", asRevoke(machine("'accountSelection':[{'sourceId':'s'}]"))),
                unfixed("machine-no-form", asRevoke(machine("'formInstanceId':'f'"))),
                unfixed(
                        "revoke-remove-date-items",
                        ApiVersion.BETA,
                        asRevoke(items(
                                "{'type':'ENTITLEMENT','id':'e','comment':'x','removeDate':'2027-01-15T21:22:23Z'}"))),
                unfixed(
                        "revoke-remove-date-unset",
                        ApiVersion.BETA,
                        asRevoke(items(
                                "{'type':'ROLE','id':'held','comment':'x','removeDate':'2027-01-15T21:22:23Z'}"))),
                unfixed("field-not-in-edition", ApiVersion.V2026, item("'formInstanceId':'f'")));
    }

    @ParameterizedTest
    @MethodSource
    void meant(Example example) {
        assertThat(example.findings()).isNotEmpty().allMatch(finding -> finding.getFix() == null);
        assertThat(example.fixed(Fixes.Extent.ALL)).isEqualTo(example.before());
    }

    @ParameterizedTest
    @MethodSource
    void safe(Example example) {
        assertThat(example.fixed(Fixes.Extent.SAFE)).isEqualTo(example.after());
        assertThat(example.fixes()).allMatch(fix -> fix.isSafe()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void unsafe(Example example) {
        assertThat(example.fixed(Fixes.Extent.ALL)).isEqualTo(example.after());
        assertThat(example.fixes()).noneMatch(fix -> fix.isSafe()).isNotEmpty();
    }

    @Test
    void everyRuleThatCanBePutRightIsShown() {
        Set<String> shown = new TreeSet<>();
        Stream.concat(safe(), unsafe()).forEach(example -> shown.add(example.rule()));

        assertThat(Rules.all().stream()
                        .filter(rule -> !rule.getRemedies().isEmpty())
                        .map(Rule::getId))
                .containsExactlyInAnyOrderElementsOf(shown);
    }

    @Test
    void aFixIsAJsonPatchThatTestsWhatItChanges() {
        Finding finding = example("date-utc", BodyType.CREATE, item("'removeDate':'2027-01-15T21:22:23+02:00'"), "")
                .findings()
                .get(0);

        assertThat(LatchkeyJson.mapper().writeValueAsString(finding.getFix()))
                .isEqualTo(quoted("{'safe':true,'description':'Write the same moment with Z.','operations':["
                        + "{'op':'test','path':'/requestedItems/0/removeDate','value':'2027-01-15T21:22:23+02:00'},"
                        + "{'op':'replace','path':'/requestedItems/0/removeDate','value':'2027-01-15T19:22:23Z'}]}"));
    }

    @Test
    void aDateThatCannotBeWrittenInUtcIsLeftToAPerson() {
        assertThat(example("date-utc", BodyType.CREATE, item("'removeDate':'9999-12-31T23:00:00-02:00'"), "")
                        .findings())
                .singleElement()
                .returns(null, Finding::getFix);
    }

    @Test
    void theNestedShapeIsNotLeftOutWhereTheApiVersionLacksIt() {
        assertThat(new Example(
                                "field-not-in-edition",
                                ApiVersion.V3,
                                BodyType.CREATE,
                                quoted(
                                        "{'requestedForWithRequestedItems':[{'identityId':'i','identityType':'MACHINE'}]}"),
                                "")
                        .findings())
                .singleElement()
                .returns(null, Finding::getFix);
    }

    @Test
    void whatGoesAwayWithAnotherFixCountsAsApplied() {
        String text = quoted(items(
                "{'type':'ROLE','id':'r','removeDate':'2027-01-15T21:22:23+01:00'}",
                "{'type':'ROLE','id':'r','removeDate':'2027-01-15T21:22:23+01:00'}"));
        PreflightReport report = report(ApiVersion.V1, BodyType.CREATE, text);

        FixedText fixed = Fixes.apply(text, report, Fixes.Extent.SAFE);

        assertThat(fixed.getText())
                .isEqualTo(quoted(items("{'type':'ROLE','id':'r','removeDate':'2027-01-15T20:22:23Z'}")));
        assertThat(fixed.getApplied())
                .extracting(finding -> finding.getRule().getId() + " " + finding.getPointer())
                .containsExactly(
                        "date-utc /requestedItems/0/removeDate",
                        "duplicate-item /requestedItems/1",
                        "date-utc /requestedItems/1/removeDate");
        assertThat(fixed.isChanged()).isTrue();
    }

    @Test
    void withoutAFixToApplyTheTextIsTheVerySame() {
        String text = quoted(item("'note':'x'"));
        PreflightReport report = report(ApiVersion.V1, BodyType.CREATE, text);

        FixedText fixed = Fixes.apply(text, report, Fixes.Extent.SAFE);

        assertThat(fixed.getText()).isSameAs(text);
        assertThat(fixed.isChanged()).isFalse();
        assertThat(fixed.getApplied()).isEmpty();
        assertThat(fixed.getRemaining()).isEqualTo(report.getFindings());
    }

    @Test
    void anotherDocumentThanTheOneOfTheReportIsLeftAsItIs() {
        String text = quoted("{'requestedFor':['i','i']}");
        String other = quoted("{'requestedFor':['i','j']}");

        FixedText fixed = Fixes.apply(other, report(ApiVersion.V1, BodyType.CREATE, text), Fixes.Extent.ALL);

        assertThat(fixed.getText()).isSameAs(other);
    }

    @Test
    void aDocumentInWhichAKeyStandsTwiceIsNotFixed() {
        String text = quoted("{'requestedFor':'i','requestedFor':'i'}");
        PreflightReport report = report(ApiVersion.V1, BodyType.CREATE, text);

        assertThat(report.getFindings()).isNotEmpty().allMatch(finding -> finding.getFix() == null);
    }

    private static Example grant(String rule, String before, String after) {
        return example(rule, BodyType.CREATE, before, after);
    }

    private static Example unfixed(String rule, String body) {
        return unfixed(rule, ApiVersion.V1, body);
    }

    private static Example unfixed(String rule, ApiVersion apiVersion, String body) {
        return new Example(rule, apiVersion, BodyType.CREATE, quoted(body), quoted(body));
    }

    private static String typed(String type) {
        return "{'requestedForWithRequestedItems':[{'identityId':'i','identityType':'" + type
                + "','requestedItems':[]}]}";
    }

    private static String grantConfig(String fields) {
        return "{'entitlementRequestConfig':{'accessRequestConfig':{" + fields + "}}}";
    }

    private static Example revoke(String rule, String before, String after) {
        return example(rule, BodyType.CREATE, asRevoke(before), asRevoke(after));
    }

    private static Example example(String rule, BodyType<?> type, String before, String after) {
        return new Example(rule, ApiVersion.V1, type, quoted(before), quoted(after));
    }

    private static String asRevoke(String body) {
        return quoted(body.replaceFirst("\\{", "{'requestType':'REVOKE_ACCESS',"));
    }

    private static String item(String fields) {
        return items("{'type':'ROLE','id':'r'" + (fields.isEmpty() ? "" : ",") + fields + "}");
    }

    private static String items(String... items) {
        return "{'requestedFor':['i'],'requestedItems':[" + String.join(", ", items) + "]}";
    }

    private static String nested(String accounts) {
        return "{'requestedForWithRequestedItems':[{'identityId':'i','requestedItems':[{'type':'ROLE','id':'r',"
                + "'accountSelection':[{'sourceId':'s','accounts':[" + accounts + "]}]}]}]}";
    }

    private static String machine(String fields) {
        return "{'requestedForWithRequestedItems':[{'identityId':'a1111111-bc6d-4ff3-8365-c2d44f2c68d6','identityType':"
                + "'MACHINE','requestedItems':[{'type':'ENTITLEMENT','id':'r','comment':'x'"
                + (fields.isEmpty() ? "" : ",") + fields + "}]}]}";
    }

    private static String quoted(String text) {
        return text.replace('\'', '"');
    }

    private static PreflightReport report(ApiVersion apiVersion, BodyType<?> type, String text) {
        return Preflight.builder(apiVersion)
                .settings(SMALL_LIMITS)
                .build()
                .check(DocumentReader.read(type, text), FACTS);
    }

    /** A document with something wrong in it, and the same put right. */
    record Example(String rule, ApiVersion apiVersion, BodyType<?> type, String before, String after) {
        List<Finding> findings() {
            return report(apiVersion, type, before).getFindings().stream()
                    .filter(finding -> finding.getRule().getId().equals(rule))
                    .toList();
        }

        List<dev.latchkey.validation.fix.Fix> fixes() {
            return findings().stream().map(Finding::getFix).toList();
        }

        /** The document with the fixes of this rule applied. */
        String fixed(Fixes.Extent extent) {
            PreflightReport report = report(apiVersion, type, before);
            PreflightReport ofRule = PreflightReport.of(report.getApiVersion(), report.getOperation(), findings());
            return Fixes.apply(before, ofRule, extent).getText();
        }

        @Override
        public String toString() {
            return rule + ": " + before;
        }
    }
}
