package dev.latchkey.model.directory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.version.ApiVersion;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Holds the lookups against the vendor's descriptions of lookups and of access requests. They leave out the history of
 * identities, which the vendor describes elsewhere.
 */
@Tag("reference")
class LookupOperationReferenceTest {
    private static final String UNDESCRIBED = "ACCESS_ITEMS";
    private static final JsonNode LOOKUPS = paths("lookups.v1.yaml");
    private static final JsonNode ACCESS_REQUESTS = paths("access-requests.v1.yaml");

    @ParameterizedTest
    @EnumSource(names = UNDESCRIBED, mode = EnumSource.Mode.EXCLUDE)
    void aLookupIsDescribedWithItsScopes(LookupOperation operation) {
        assertThat(described(operation)
                        .path("security")
                        .valueStream()
                        .flatMap(way -> way.path("userAuth").valueStream())
                        .map(JsonNode::asString))
                .containsExactlyInAnyOrderElementsOf(operation.getScopes());
    }

    @ParameterizedTest
    @EnumSource(names = UNDESCRIBED, mode = EnumSource.Mode.EXCLUDE)
    void aLookupCarriesTheExperimentalHeaderWhereItIsDescribed(LookupOperation operation) {
        boolean described = described(operation)
                .path("parameters")
                .valueStream()
                .anyMatch(parameter -> parameter.path("name").asString().equals(ApiVersion.EXPERIMENTAL_HEADER));

        assertThat(operation.getRequiredHeaders().containsKey(ApiVersion.EXPERIMENTAL_HEADER))
                .isEqualTo(described);
    }

    /** The levels of the description, but those that the texts of an operation correct. */
    @ParameterizedTest
    @EnumSource(
            names = {"REQUESTABLE_OBJECTS", "IDENTITY_ENTITLEMENTS", "ROLES", UNDESCRIBED},
            mode = EnumSource.Mode.EXCLUDE)
    void aLookupIsForTheDescribedUserLevels(LookupOperation operation) {
        Set<String> described = described(operation)
                .path("x-sailpoint-userLevels")
                .valueStream()
                .map(JsonNode::asString)
                .collect(Collectors.toCollection(TreeSet::new));
        boolean isForEverybody = described.contains("Any") || described.contains("USER");

        assertThat(new TreeSet<>(operation.getUserLevels())).isEqualTo(isForEverybody ? Set.of() : described);
    }

    private static JsonNode described(LookupOperation operation) {
        JsonNode path = operation.getOperation().isPresent()
                ? ACCESS_REQUESTS.path(operation.getPath())
                : LOOKUPS.path(operation.getPath());
        return path.path(operation
                .getOperation()
                .map(one -> ApiVersion.V1.endpoint(one).getMethod().name().toLowerCase(Locale.ROOT))
                .orElse("get"));
    }

    private static JsonNode paths(String file) {
        String folder = Objects.requireNonNull(
                System.getProperty("latchkey.reference"),
                "run with -Dlatchkey.reference=<folder that holds the vendor's descriptions>");
        return new YAMLMapper().readTree(Path.of(folder, file)).path("paths");
    }
}
