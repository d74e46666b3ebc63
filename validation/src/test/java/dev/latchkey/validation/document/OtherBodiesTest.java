package dev.latchkey.validation.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.model.query.StatusQuery;
import dev.latchkey.model.version.Operation;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class OtherBodiesTest {
    private static final String CONFIG = """
            {"approvalsMustBeExternal":true,"autoApprovalEnabled":false,"reauthorizationEnabled":true,
            "requestOnBehalfOfConfig":{"allowRequestOnBehalfOfAnyoneByAnyone":true,
            "allowRequestOnBehalfOfEmployeeByManager":false,"allowRequestOnBehalfOfForMachineIdentity":true,
            "allowRequestForMachineByOwner":false,"new":1},
            "approvalReminderAndEscalationConfig":{"daysUntilEscalation":0,"daysBetweenReminders":-1,"maxReminders":20,
            "fallbackApproverRef":{"type":"IDENTITY","id":"a","name":"b","email":"c","new":{}},"new":[]},
            "entitlementRequestConfig":{"allowEntitlementRequest":true,"requestCommentsRequired":false,
            "deniedCommentsRequired":true,"grantRequestApprovalSchemes":"manager",
            "accessRequestConfig":{"approvalSchemes":[{"approverType":"GOVERNANCE_GROUP","approverId":"g","new":null},
            {"approverType":"ROBOT"}],"requestCommentRequired":true,"denialCommentRequired":false,
            "reauthorizationRequired":true,"requireEndDate":false,
            "maxPermittedAccessDuration":{"value":5,"timeUnit":"DAYS","new":1.50},"formDefinitionId":"f","new":"x"},
            "revocationRequestConfig":{"approvalSchemes":[],"new":true}},
            "govGroupVisibilityEnabled":true,"machineIdentityAccessRequestEnabled":false}""";

    private static final String COMMENT = """
            {"comment":"c","created":"2027-01-15T21:22:23.5+02:00","author":{"type":"IDENTITY","id":"a","name":"b"},"new":1}""";

    private static final String STATUS = """
            {"requested-for":"me","requested-by":"b","regarding-identity":"c","assigned-to":"d","count":true,"limit":-5,
            "offset":2147483647,"filters":"f","sorters":"s","request-state":"DONE","new":{}}""";

    private static final String APPROVALS = """
            {"owner-id":"me","count":false,"limit":1,"offset":0,"filters":"f","sorters":"s","new":1}""";

    static Stream<Arguments> full() {
        return Stream.of(
                Arguments.of(BodyType.FORWARD, "{\"newOwnerId\":\"a\",\"comment\":\"c\",\"new\":1}"),
                Arguments.of(BodyType.APPROVE, COMMENT),
                Arguments.of(BodyType.REJECT, COMMENT),
                Arguments.of(BodyType.SET_CONFIG_1, CONFIG),
                Arguments.of(BodyType.SET_CONFIG_2, CONFIG),
                Arguments.of(BodyType.STATUS, STATUS),
                Arguments.of(BodyType.ADMINISTRATION, STATUS),
                Arguments.of(BodyType.PENDING_APPROVALS, APPROVALS),
                Arguments.of(BodyType.COMPLETED_APPROVALS, APPROVALS),
                Arguments.of(
                        BodyType.APPROVAL_SUMMARY,
                        "{\"owner-id\":\"a\",\"from-date\":\"2027-01-15T21:22:23Z\",\"new\":1}"));
    }

    @ParameterizedTest
    @MethodSource("full")
    void isReadAsJacksonBindsIt(BodyType<?> type, String json) {
        Document<?> document = DocumentReader.read(type, json);

        assertThat(document.getProblems()).isEmpty();
        assertThat(document.getBody())
                .isEqualTo(
                        LatchkeyJson.mapper().readValue(json, document.getBody().getClass()));
    }

    @ParameterizedTest
    @MethodSource("full")
    void nullCountsAsAbsent(BodyType<?> type, String json) {
        StringBuilder nulls = new StringBuilder();
        for (String key : LatchkeyJson.mapper().readTree(json).propertyNames()) {
            nulls.append(nulls.isEmpty() ? "{" : ",").append('"').append(key).append("\":null");
        }
        Document<?> document = DocumentReader.read(type, nulls.append('}').toString());

        assertThat(document.getProblems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            status            | {"limit":"250"}                 | /limit | a whole number is expected here, but this is a string
            status            | {"limit":2.0}                   | /limit | a whole number is expected here, but this has a fraction or an exponent
            status            | {"limit":1e2}                   | /limit | a whole number is expected here, but this has a fraction or an exponent
            status            | {"limit":2147483648}            | /limit | 2147483648 is out of the range of the field
            status            | {"limit":[1]}                   | /limit | a whole number is expected here, but this is a list
            status            | {"count":"true"}                | /count | true or false is expected here, but this is a string
            status            | {"count":1}                     | /count | true or false is expected here, but this is a number
            status            | {"filters":["id eq 1"]}         | /filters | a string is expected here, but this is a list
            status            | {"requested-for":{}}            | /requested-for | a string is expected here, but this is an object
            pending-approvals | {"owner-id":5}                  | /owner-id | a string is expected here, but this is a number
            pending-approvals | []                              | `` | an object is expected here, but this is a list
            approval-summary  | {"from-date":"2027-01-15"}      | /from-date | "2027-01-15" is a date without a time; write 2027-01-15T00:00:00Z
            reject            | {"author":"me"}                 | /author | an object is expected here, but this is a string
            set-config-1      | {"autoApprovalEnabled":"yes"}   | /autoApprovalEnabled | true or false is expected here, but this is a string
            set-config-1      | {"requestOnBehalfOfConfig":[]}  | /requestOnBehalfOfConfig | an object is expected here, but this is a list
            set-config-1      | {"approvalReminderAndEscalationConfig":{"maxReminders":true}}                      | /approvalReminderAndEscalationConfig/maxReminders | a whole number is expected here, but this is true or false
            set-config-1      | {"approvalReminderAndEscalationConfig":{"fallbackApproverRef":"a"}}                | /approvalReminderAndEscalationConfig/fallbackApproverRef | an object is expected here, but this is a string
            set-config-2      | {"entitlementRequestConfig":{"accessRequestConfig":{"approvalSchemes":"manager"}}} | /entitlementRequestConfig/accessRequestConfig/approvalSchemes | a list is expected here, but this is a string
            set-config-2      | {"entitlementRequestConfig":{"accessRequestConfig":{"approvalSchemes":["x"]}}}     | /entitlementRequestConfig/accessRequestConfig/approvalSchemes/0 | an object is expected here, but this is a string
            set-config-2      | {"entitlementRequestConfig":{"accessRequestConfig":{"maxPermittedAccessDuration":{"value":"5"}}}} | /entitlementRequestConfig/accessRequestConfig/maxPermittedAccessDuration/value | a whole number is expected here, but this is a string
            """)
    void aValueOfTheWrongTypeIsReportedWhereItStands(String operation, String json, String pointer, String message) {
        assertThat(DocumentReader.read(BodyType.find(Operation.of(operation)).orElseThrow(), json)
                        .getProblems())
                .extracting(Problem::pointer, Problem::message)
                .containsExactly(tuple(pointer, message));
    }

    @Test
    void aWrongTypeLeavesTheRestReadable() {
        Document<?> document = DocumentReader.read(
                BodyType.STATUS, "{\"limit\":\"x\",\"count\":[[1],{}],\"offset\":5,\"sorters\":\"created\"}");

        assertThat(document.getBody())
                .isEqualTo(StatusQuery.builder().offset(5).sorters("created").build());
        assertThat(document.getProblems())
                .extracting(Problem::position)
                .containsExactly(new Position(1, 10), new Position(1, 22));
    }

    @Test
    void everyOperationThatTakesABodyOrAQueryHasAReader() {
        List<Operation> idsOnly = List.of(
                Operation.GET_CONFIG_1, Operation.GET_CONFIG_2, Operation.ENTITLEMENT_DETAILS, Operation.APPROVERS);

        assertThat(Arrays.stream(Operation.values())
                        .filter(operation -> BodyType.find(operation).isEmpty()))
                .containsExactlyInAnyOrderElementsOf(idsOnly);
        assertThat(BodyType.all())
                .allSatisfy(
                        type -> assertThat(BodyType.find(type.getOperation()).orElseThrow())
                                .isSameAs(type)
                                .hasToString(type.getOperation().getText()));
    }
}
