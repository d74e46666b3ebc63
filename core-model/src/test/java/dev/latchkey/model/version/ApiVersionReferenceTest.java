package dev.latchkey.model.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Holds the tables against the vendor's descriptions. Where the tables differ on purpose, the difference is named here,
 * and it must still be one.
 */
@Tag("reference")
class ApiVersionReferenceTest {
    /** The documents of v2024's client require the header; the description does not. By what is described. */
    private static final Map<String, String> DELIBERATE_OFFERS =
            Map.of("POST /v2024/access-requests/close", "POST /v2024/access-requests/close, experimental");

    /** Operators from the documents of the clients of beta and v2024, and {@code in} from a release note. */
    private static final Map<String, Set<String>> DELIBERATE_FILTERS = Map.of(
            "GET /beta/access-request-status accountActivityItemId", Set.of("lt", "isnull"),
            "GET /v2024/access-request-status accessRequestId", Set.of("in"),
            "GET /v2024/access-request-status accountActivityItemId", Set.of("lt", "isnull"),
            "GET /v2024/access-request-status created", Set.of("in", "isnull", "sw"),
            "GET /v2025/access-request-status accessRequestId", Set.of("in"),
            "GET /v2026/access-request-status accessRequestId", Set.of("in"),
            "GET /access-request-status/v1 accessRequestId", Set.of("in"));

    private static final Pattern FILTER = Pattern.compile("\\*\\*([\\w.]+)\\*\\*:\\s*\\*([^*]+)\\*");
    private static final Pattern SORTERS = Pattern.compile("fields:\\s*\\*\\*([^*]+)\\*\\*");

    @ParameterizedTest
    @EnumSource
    void anApiVersionOffersWhatItsDescriptionOffers(ApiVersion apiVersion) {
        Set<String> offered =
                endpoints(apiVersion).map(ApiVersionReferenceTest::describe).collect(Collectors.toSet());

        assertThat(offered)
                .containsExactlyInAnyOrderElementsOf(ApiDescription.of(apiVersion).offers().stream()
                        .map(described -> DELIBERATE_OFFERS.getOrDefault(described, described))
                        .toList());
    }

    @Test
    void theDescriptionOfV2024StillAsksForNoHeaderWhereItsClientDoes() {
        assertThat(ApiDescription.of(ApiVersion.V2024).offers()).containsAll(DELIBERATE_OFFERS.keySet());
    }

    @ParameterizedTest
    @EnumSource
    void deprecationsHaveTheDescribedDay(ApiVersion apiVersion) {
        ApiDescription description = ApiDescription.of(apiVersion);

        assertThat(endpoints(apiVersion).filter(Endpoint::isDeprecated))
                .allSatisfy(endpoint -> assertThat(description
                                .operation(endpoint.toString())
                                .path("x-deprecated-description")
                                .asString())
                        .contains("deprecated as of "
                                + endpoint.getDeprecatedSince().orElseThrow()));
    }

    @ParameterizedTest
    @EnumSource(names = {"V2024", "V2025", "V2026", "V1"})
    void theIdsOfEntitlementDetailsAreStillDescribedInAPathThatHasNoPlaceForThem(ApiVersion apiVersion) {
        ApiDescription description = ApiDescription.of(apiVersion);
        String endpoint = apiVersion.endpoint(Operation.ENTITLEMENT_DETAILS).toString();

        assertThat(endpoint).doesNotContain("{");
        assertThat(Stream.of("identityId", "entitlementId")
                        .flatMap(id -> description.parameter(endpoint, id).stream())
                        .map(parameter -> parameter.path("in").asString()))
                .containsExactly("path", "path");
    }

    @ParameterizedTest
    @EnumSource
    void listsTakeTheDescribedFiltersAndTheNamedOnesBesides(ApiVersion apiVersion) {
        ApiDescription description = ApiDescription.of(apiVersion);

        assertThat(endpoints(apiVersion)).allSatisfy(endpoint -> {
            Map<String, Set<String>> described = new TreeMap<>();
            FILTER.matcher(text(description, endpoint, "filters"))
                    .results()
                    .forEach(field -> described.put(field.group(1), words(field.group(2))));
            described.forEach((field, operators) -> {
                Set<String> more = DELIBERATE_FILTERS.getOrDefault(endpoint + " " + field, Set.of());
                assertThat(more).as("described for %s of %s", field, endpoint).noneMatch(operators::contains);
                operators.addAll(more);
            });

            assertThat(filters(endpoint)).as(endpoint.toString()).isEqualTo(described);
        });
    }

    @ParameterizedTest
    @EnumSource
    void listsTakeTheDescribedSorters(ApiVersion apiVersion) {
        ApiDescription description = ApiDescription.of(apiVersion);

        assertThat(endpoints(apiVersion))
                .allSatisfy(endpoint -> assertThat(apiVersion.sorters(endpoint.getOperation()))
                        .as(endpoint.toString())
                        .isEqualTo(SORTERS.matcher(text(description, endpoint, "sorters"))
                                .results()
                                .flatMap(fields -> words(fields.group(1)).stream())
                                .collect(Collectors.toSet())));
    }

    @ParameterizedTest
    @EnumSource
    void listsEndTheirPagesAtTheDescribedLimit(ApiVersion apiVersion) {
        ApiDescription description = ApiDescription.of(apiVersion);

        assertThat(endpoints(apiVersion)
                        .flatMap(endpoint -> description.parameter(endpoint.toString(), "limit").stream())
                        .map(limit -> limit.at("/schema/maximum").asInt()))
                .isNotEmpty()
                .containsOnly(ApiVersion.PAGE_LIMIT);
    }

    private static Stream<Endpoint> endpoints(ApiVersion apiVersion) {
        return Arrays.stream(Operation.values()).flatMap(operation -> apiVersion.find(operation).stream());
    }

    private static String describe(Endpoint endpoint) {
        return endpoint
                + (endpoint.isExperimental() ? ", experimental" : "")
                + (endpoint.isDeprecated() ? ", deprecated" : "");
    }

    private static Map<String, Set<String>> filters(Endpoint endpoint) {
        Map<String, Set<String>> filters = new TreeMap<>();
        endpoint.getApiVersion()
                .filters(endpoint.getOperation())
                .forEach((field, operators) -> filters.put(
                        field, operators.stream().map(FilterOperator::getText).collect(Collectors.toSet())));
        return filters;
    }

    private static String text(ApiDescription description, Endpoint endpoint, String parameter) {
        return description
                .parameter(endpoint.toString(), parameter)
                .map(node -> node.path("description").asString())
                .orElse("");
    }

    private static Set<String> words(String list) {
        return new TreeSet<>(List.of(list.split(",\\s*", -1)));
    }
}
