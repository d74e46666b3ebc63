package dev.latchkey.validation.rule.documented;

import static dev.latchkey.model.version.ApiVersion.BETA;
import static dev.latchkey.model.version.ApiVersion.V1;
import static dev.latchkey.model.version.ApiVersion.V2024;
import static dev.latchkey.model.version.ApiVersion.V2025;
import static dev.latchkey.model.version.ApiVersion.V2026;
import static dev.latchkey.model.version.ApiVersion.V3;
import static dev.latchkey.validation.Sample.LATER;
import static dev.latchkey.validation.Sample.account;
import static dev.latchkey.validation.Sample.grant;
import static dev.latchkey.validation.Sample.item;
import static dev.latchkey.validation.Sample.list;
import static dev.latchkey.validation.Sample.modify;
import static dev.latchkey.validation.Sample.nested;
import static dev.latchkey.validation.Sample.object;
import static dev.latchkey.validation.Sample.person;
import static dev.latchkey.validation.Sample.role;
import static dev.latchkey.validation.Sample.selection;
import static dev.latchkey.validation.Sample.source;

import dev.latchkey.validation.document.BodyType;
import java.util.List;

final class FieldRulesTest extends RuleSectionTest {
    private static final String NESTED = "/requestedForWithRequestedItems";
    private static final String REMOVE_DATE = "/requestedItems/0/removeDate";
    private static final String FLAT = "'requestedFor':['identity-1'],'requestedItems':" + list(role(1));

    static final List<RuleCase> CASES = new RuleCases()
            .rule("date-time-format")
            .breaks(removeDate("''"), REMOVE_DATE, "\"\" is not a date-time of the API: it is blank")
            .breaks(
                    removeDate("'2027-01-15'"),
                    REMOVE_DATE,
                    "\"2027-01-15\" is not a date-time of the API: it is a date without a time; write 2027-01-15T00:00:00Z")
            .breaks(
                    removeDate("'2027-01-15T21:22:23'"),
                    REMOVE_DATE,
                    "\"2027-01-15T21:22:23\" is not a date-time of the API: it has no zone; end it with Z for UTC")
            .breaks(removeDate("1800000000"), REMOVE_DATE, "a date-time is a string, but this is a number")
            .keeps(removeDate("'2027-01-15T21:22:23Z'"))
            .keeps(removeDate("'2027-01-15T21:22:23.123456789Z'"))
            .keeps(removeDate("null"))
            .everywhere()
            .breaks(
                    grant(role(1, "'startDate':'soon'")),
                    "/requestedItems/0/startDate",
                    "\"soon\" is not a date-time of the API: it is not of the form 2027-01-15T21:22:23Z")
            .keeps(grant(role(1, "'startDate':'2027-01-15T21:22:23Z'")))
            //
            .rule("date-utc")
            .breaks(
                    removeDate("'2027-01-15T23:22:23+02:00'"),
                    REMOVE_DATE,
                    "the date-time has the offset +02:00 instead of Z")
            .keeps(removeDate("'2027-01-15T21:22:23Z'"))
            .keeps(removeDate("'2027-01-15T21:22:23+00:00'"))
            .everywhere()
            .breaks(
                    grant(role(1, "'startDate':'2027-01-15T13:22:23-08'")),
                    "/requestedItems/0/startDate",
                    "the date-time has the offset -08:00 instead of Z")
            .keeps(grant(role(1, "'startDate':'2027-01-15T21:22:23Z'")))
            //
            .rule("metadata-strings")
            .breaks(
                    object(FLAT, "'clientMetadata':{'ticket':4711}"),
                    "/clientMetadata/ticket",
                    "a value of clientMetadata is a string, but this is a number")
            .breaks(
                    object(FLAT, "'clientMetadata':{'ticket':null}"),
                    "/clientMetadata/ticket",
                    "a value of clientMetadata is a string, but this is null")
            .breaks(
                    grant(role(1, "'clientMetadata':{'app':'a','urgent':true}")),
                    "/requestedItems/0/clientMetadata/urgent",
                    "a value of clientMetadata is a string, but this is true or false")
            .keeps(object(FLAT, "'clientMetadata':{'ticket':'4711','empty':''}"))
            .keeps(grant(role(1, "'clientMetadata':{'app':'a','urgent':'true'}")))
            //
            .rule("unknown-field")
            .breaks(object(FLAT, "'comment':'please'"), "/comment", "the documents have no field \"comment\" here")
            .breaks(
                    grant(role(1, "'comments':'please'")),
                    "/requestedItems/0/comments",
                    "the documents have no field \"comments\" here; did you mean comment?")
            .breaks(
                    grant(role(1, "'Comment':'please'")),
                    "/requestedItems/0/Comment",
                    "the documents have no field \"Comment\" here; did you mean comment?")
            .keeps(grant(role(1, "'comment':'please'")))
            .everywhere()
            .breaks(
                    nested("GRANT_ACCESS", object("'identityId':'i'", "'id':'i'", "'requestedItems':" + list(role(1)))),
                    NESTED + "/0/id",
                    "the documents have no field \"id\" here")
            .breaks(
                    nested("GRANT_ACCESS", person(1, role(1, selection(object("'sourceId':'s'", "'source':'s'"))))),
                    NESTED + "/0/requestedItems/0/accountSelection/0/source",
                    "the documents have no field \"source\" here; did you mean sourceId?")
            .breaks(
                    nested(
                            "GRANT_ACCESS",
                            person(1, role(1, selection(source(1, object("'accountUuid':'a'", "'uuid':'a'")))))),
                    NESTED + "/0/requestedItems/0/accountSelection/0/accounts/0/uuid",
                    "the documents have no field \"uuid\" here")
            .keeps(nested("GRANT_ACCESS", person(1, role(1, selection(source(1, account(1)))))))
            .everywhere()
            .of(BodyType.CANCEL)
            .breaks(
                    object("'accountActivityId':'a'", "'comment':'c'", "'accessRequestId':'a'"),
                    "/accessRequestId",
                    "the documents have no field \"accessRequestId\" here")
            .in(V2024, V2025, V2026, V1)
            .of(BodyType.BULK_CANCEL)
            .breaks(
                    object("'accessRequestIds':['a']", "'comment':'c'", "'message':'m'"),
                    "/message",
                    "the documents have no field \"message\" here")
            .of(BodyType.CLOSE)
            .breaks(
                    object("'accessRequestIds':['a']", "'comment':'c'"),
                    "/comment",
                    "the documents have no field \"comment\" here")
            .of(BodyType.BULK_APPROVE)
            .breaks(
                    object("'approvalIds':['a']", "'comment':'c'", "'accessRequestIds':['a']"),
                    "/accessRequestIds",
                    "the documents have no field \"accessRequestIds\" here")
            //
            .rule("field-not-in-edition")
            .in(BETA)
            .breaks(
                    grant(role(1, "'formInstanceId':'form'")),
                    "/requestedItems/0/formInstanceId",
                    notIn("formInstanceId", "beta", "v1"))
            .keeps(grant(role(1, "'removeDate':'" + LATER + "'")))
            .in(V3)
            .breaks(
                    grant(role(1, "'formInstanceId':'form'")),
                    "/requestedItems/0/formInstanceId",
                    notIn("formInstanceId", "v3", "v1"))
            .breaks(
                    nested("GRANT_ACCESS", person(1, role(1, "'nativeIdentity':'CN=a'"))),
                    NESTED + "/0/requestedItems/0/nativeIdentity",
                    notIn("nativeIdentity", "v3", "v2024 and v1"))
            .in(V2024)
            .breaks(
                    grant(role(1, "'formInstanceId':'form'")),
                    "/requestedItems/0/formInstanceId",
                    notIn("formInstanceId", "v2024", "v1"))
            .in(V2025)
            .breaksAs(
                    "warning",
                    nested("GRANT_ACCESS", typed("'HUMAN'")),
                    NESTED + "/0/identityType",
                    notIn("identityType \"HUMAN\"", "v2025", "v1"))
            .breaks(
                    nested("GRANT_ACCESS", typed("'ROBOT'")),
                    NESTED + "/0/identityType",
                    notIn("identityType \"ROBOT\"", "v2025", "v1"))
            .in(V2026)
            .breaks(
                    nested("GRANT_ACCESS", typed("'MACHINE'")),
                    NESTED + "/0/identityType",
                    notIn("identityType \"MACHINE\"", "v2026", "v1"))
            .breaks(
                    nested("GRANT_ACCESS", person(1, role(1, "'formInstanceId':'form'"))),
                    NESTED + "/0/requestedItems/0/formInstanceId",
                    notIn("formInstanceId", "v2026", "v1"))
            .implies("warning revoke-only-field " + NESTED + "/0/requestedItems/0/assignmentId")
            .breaksAs(
                    "warning",
                    nested("GRANT_ACCESS", person(1, role(1, "'assignmentId':'a'"))),
                    NESTED + "/0/requestedItems/0/assignmentId",
                    notIn("assignmentId", "v2026", "v2024 and v1"))
            .in(V2024, V1)
            .keeps(nested("GRANT_ACCESS", person(1, role(1, "'nativeIdentity':'CN=a'"))))
            .everywhere()
            .keeps(grant(role(1, "'startDate':'" + LATER + "'")))
            .keeps(modify(role(1, "'startDate':'" + LATER + "'")))
            .keeps(nested("GRANT_ACCESS", typed("null")))
            .toList();

    FieldRulesTest() {
        super(CASES);
    }

    private static String removeDate(String value) {
        return grant(item("ROLE", "role-1", "'removeDate':" + value));
    }

    private static String typed(String identityType) {
        return object(
                "'identityId':'identity-1'", "'identityType':" + identityType, "'requestedItems':" + list(role(1)));
    }

    private static String notIn(String field, String apiVersion, String apiVersions) {
        return field + " is not in API version " + apiVersion + "; it exists in " + apiVersions;
    }
}
