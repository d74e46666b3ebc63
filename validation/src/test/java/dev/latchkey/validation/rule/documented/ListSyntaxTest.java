package dev.latchkey.validation.rule.documented;

import static dev.latchkey.model.version.ApiVersion.BETA;
import static dev.latchkey.model.version.ApiVersion.V1;
import static dev.latchkey.model.version.ApiVersion.V2024;
import static dev.latchkey.model.version.ApiVersion.V3;
import static dev.latchkey.validation.OperationCheck.ADMIN;
import static dev.latchkey.validation.OperationCheck.findings;
import static dev.latchkey.validation.document.BodyType.PENDING_APPROVALS;
import static dev.latchkey.validation.document.BodyType.STATUS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.model.query.Filter;
import dev.latchkey.model.query.Sorter;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.FilterOperator;
import dev.latchkey.validation.Finding;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.document.BodyType;
import dev.latchkey.validation.document.DocumentReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListSyntaxTest {
    private static final List<String> FIELDS = List.of(
            "accessRequestId",
            "accountActivityItemId",
            "created",
            "id",
            "modified",
            "name",
            "requestedFor.id",
            "status");

    private static final String EXACT = "eq ne gt ge lt le in sw";
    private static final String ALL = EXACT + " isnull";
    private static final String NO_PREFIX = "eq ne gt ge lt le";
    private static final String MOMENTS = "eq gt ge lt le in";

    /** Which operators each list of each API version takes, added up over all documents by hand; other fields take none. */
    static Stream<Arguments> lists() {
        Map<String, String> status =
                Map.of("accessRequestId", EXACT, "accountActivityItemId", "eq ne gt ge le in sw", "created", NO_PREFIX);
        Map<String, String> betaStatus = with(status, "accountActivityItemId", ALL);
        Map<String, String> v2024Status = with(betaStatus, "created", ALL);
        Map<String, String> administration =
                Map.of("accessRequestId", EXACT, "accountActivityItemId", ALL, "created", ALL, "status", "eq ne in");
        Map<String, String> betaPending = Map.of("id", "eq in", "requestedFor.id", "eq in", "modified", MOMENTS);
        Map<String, String> pending = with(with(betaPending, "accessRequestId", "eq in"), "created", MOMENTS);
        Map<String, String> completed = Map.of("id", ALL, "requestedFor.id", ALL, "modified", EXACT);
        return Stream.of(ApiVersion.values())
                .flatMap(apiVersion -> Stream.of(
                        Arguments.of(
                                apiVersion,
                                BodyType.STATUS,
                                apiVersion == BETA ? betaStatus : apiVersion == V2024 ? v2024Status : status),
                        Arguments.of(apiVersion, BodyType.ADMINISTRATION, administration),
                        Arguments.of(apiVersion, PENDING_APPROVALS, apiVersion == BETA ? betaPending : pending),
                        Arguments.of(apiVersion, BodyType.COMPLETED_APPROVALS, completed)))
                .filter(list -> list.get()[0] != V3 || list.get()[1] != BodyType.ADMINISTRATION);
    }

    @ParameterizedTest(name = "{1} of {0}")
    @MethodSource("lists")
    void aListIsFilteredByItsFieldsAndTheirOperatorsOnly(
            ApiVersion apiVersion, BodyType<?> list, Map<String, String> documented) {
        Preflight preflight = Preflight.of(apiVersion);
        for (String field : FIELDS) {
            List<String> taken = List.of(documented.getOrDefault(field, "").split(" "));
            for (FilterOperator operator : FilterOperator.values()) {
                Filter filter = operator == FilterOperator.ISNULL || operator == FilterOperator.PR
                        ? Filter.of(field, operator)
                        : Filter.of(field, operator, isMoment(field) ? "2027-01-15T21:22:23Z" : "x");

                assertThat(check(preflight, list, "filters", filter.toString()))
                        .as("%s in %s", filter, apiVersion)
                        .hasSize(taken.contains(operator.getText()) ? 0 : 1);
            }
        }
    }

    @ParameterizedTest(name = "{1} of {0}")
    @MethodSource("lists")
    void aListIsSortedByItsFieldsOnly(ApiVersion apiVersion, BodyType<?> list) {
        Preflight preflight = Preflight.of(apiVersion);
        Set<String> sorters = switch (list.getOperation()) {
            case STATUS -> Set.of("created", "modified", "accountActivityItemId", "name");
            case ADMINISTRATION -> Set.of("created", "modified", "accountActivityItemId", "name", "accessRequestId");
            default -> Set.of("created", "modified");
        };
        for (String field : FIELDS) {
            for (Sorter sorter : List.of(Sorter.ascending(field), Sorter.descending(field))) {
                assertThat(check(preflight, list, "sorters", sorter.toString()))
                        .as("%s in %s", sorter, apiVersion)
                        .hasSize(sorters.contains(field) ? 0 : 1);
            }
        }
    }

    @Test
    void aFieldThatTheListLacksIsToldWithThoseThatItHas() {
        assertThat(findings(STATUS, V1, "{'filters':'status eq \\'x\\' and name isnull and created gt 2027-01-15'}"))
                .containsExactly(
                        "error query-filter /filters: the list status of API version v1 cannot be filtered by \"status\";"
                                + " the fields are accessRequestId, accountActivityItemId, created",
                        "error query-filter /filters: the list status of API version v1 cannot be filtered by \"name\";"
                                + " the fields are accessRequestId, accountActivityItemId, created");
    }

    @Test
    void aFieldThatIsNearlyRightIsToldWithTheRightOne() {
        assertThat(findings(PENDING_APPROVALS, BETA, "{'filters':'requestedForId eq \\'x\\'','sorters':'-Created'}"))
                .containsExactly(
                        "error query-filter /filters: the list pending-approvals of API version beta cannot be filtered by"
                                + " \"requestedForId\"; the fields are id, requestedFor.id, modified;"
                                + " did you mean requestedFor.id?",
                        "error query-sorter /sorters: the list pending-approvals of API version beta cannot be sorted by"
                                + " \"Created\"; the fields are created, modified; did you mean created?");
    }

    @Test
    void anOperatorThatTheFieldDoesNotTakeIsToldWithThoseThatItTakes() {
        assertThat(findings(STATUS, V1, "{'filters':'created in (\\'2027\\') and accessRequestId eq \\'a\\''}"))
                .containsExactly(
                        "error query-filter /filters: the list status of API version v1 does not take the operator"
                                + " in for created; it takes eq, ne, gt, ge, lt, le");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            created gt \\'x\\'                           | created is a moment, but is compared with "x"
            modified in (\\'2027-01-15\\', \\'soon\\')     | modified is a moment, but is compared with "soon"
            modified le \\'2027-01-15T21:22Z\\'           | modified is a moment, but is compared with "2027-01-15T21:22Z"
            """)
    void whatIsNoMomentIsWarnedOfBecauseNoDocumentSaysWhatComesOfIt(String filter, String message) {
        assertThat(findings(PENDING_APPROVALS, V1, "{'filters':'" + filter + "'}"))
                .containsExactly(
                        "warning query-filter /filters: " + message + ", which is neither a date-time nor a date");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "modified eq 2027-01-15",
                "modified ge \\'2027-01-15T21:22:23.5+02:00\\'",
                "modified sw \\'2027-01\\'",
                "id eq \\'x\\'"
            })
    void datesMomentsAndTheBeginningsOfTheirTextsAreFine(String filter) {
        assertThat(findings(BodyType.COMPLETED_APPROVALS, V1, "{'filters':'" + filter + "'}"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "created gt 2027-01-15 or accessRequestId eq \\'a\\'",
                "not accessRequestId eq \\'a\\'",
                "(accessRequestId eq \\'a\\')",
                "not (created gt 2027-01-15 and (accessRequestId eq 7 or accessRequestId sw \\'2c\\'))"
            })
    void whatOnlyTheStandardSyntaxHasIsWarnedOf(String filter) {
        assertThat(findings(STATUS, V1, "{'filters':'" + filter + "'}"))
                .containsExactly(
                        "warning query-filter /filters: the standard syntax has \"or\", \"not\" and parentheses,"
                                + " but no document shows them for the list status; a server may refuse them");
    }

    @Test
    void everyComparisonIsLookedAtWhereverItStands() {
        assertThat(findings(STATUS, V1, "{'filters':'not (name eq \\'x\\' or created lt \\'soon\\')'}"))
                .hasSize(3)
                .anyMatch(line ->
                        line.startsWith("error query-filter /filters: the list status of API version v1 cannot be"
                                + " filtered by \"name\""))
                .anyMatch(line -> line.endsWith("created is a moment, but is compared with \"soon\", which is neither a"
                        + " date-time nor a date"));
    }

    @Test
    void aTextThatIsNoFilterIsToldWhere() {
        assertThat(findings(STATUS, V1, "{'filters':'created gt','sorters':'created desc'}"))
                .containsExactly(
                        "error query-filter /filters: this is not a filter: a value is expected after created gt,"
                                + " at index 10",
                        "error query-sorter /sorters: this is not a sorter: a comma or the end is expected;"
                                + " a - in front of a field sorts in descending order, at index 8");
    }

    @Test
    void aVeryLongFieldIsShownInShort() {
        String field = "x".repeat(2000);

        assertThat(findings(STATUS, V1, "{'sorters':'" + field + "'}"))
                .containsExactly("error query-sorter /sorters: the list status of API version v1 cannot be sorted by \""
                        + "x".repeat(60) + "…\"; the fields are created, modified, accountActivityItemId, name");
    }

    private static boolean isMoment(String field) {
        return field.equals("created") || field.equals("modified");
    }

    private static List<Finding> check(Preflight preflight, BodyType<?> list, String parameter, String text) {
        String json = LatchkeyJson.mapper().writeValueAsString(Map.of(parameter, text));
        return preflight.check(DocumentReader.read(list, json), ADMIN).getFindings();
    }

    private static Map<String, String> with(Map<String, String> fields, String field, String operators) {
        Map<String, String> more = new TreeMap<>(fields);
        more.put(field, operators);
        return more;
    }
}
