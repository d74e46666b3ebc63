package dev.latchkey.model.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Holds the lookups against the vendor's description. */
@Tag("reference")
class LookupOperationReferenceTest {
    private static final JsonNode PATHS = new YAMLMapper()
            .readTree(Path.of(
                    Objects.requireNonNull(
                            System.getProperty("latchkey.reference"),
                            "run with -Dlatchkey.reference=<folder that holds lookups.v1.yaml>"),
                    "lookups.v1.yaml"))
            .path("paths");

    @ParameterizedTest
    @EnumSource
    void aLookupIsDescribedWithItsScopes(LookupOperation operation) {
        JsonNode described = PATHS.path(operation.getPath()).path("get");

        assertThat(described
                        .path("security")
                        .valueStream()
                        .flatMap(way -> way.path("userAuth").valueStream())
                        .map(JsonNode::asString))
                .containsExactlyInAnyOrderElementsOf(operation.getScopes());
    }

    @ParameterizedTest
    @EnumSource
    void aLookupNeedsNoExperimentalHeader(LookupOperation operation) {
        assertThat(PATHS.path(operation.getPath())
                        .path("get")
                        .path("parameters")
                        .valueStream()
                        .map(parameter -> parameter.path("name").asString())
                        .filter("X-SailPoint-Experimental"::equals))
                .isEmpty();
    }

    /** The levels of the description, but those that the texts of an operation correct. */
    @ParameterizedTest
    @EnumSource(
            names = {"REQUESTABLE_OBJECTS", "IDENTITY_ENTITLEMENTS", "ROLES"},
            mode = EnumSource.Mode.EXCLUDE)
    void aLookupIsForTheDescribedUserLevels(LookupOperation operation) {
        List<String> described = PATHS.path(operation.getPath())
                .path("get")
                .path("x-sailpoint-userLevels")
                .valueStream()
                .map(JsonNode::asString)
                .filter(level -> !Stream.of("Any", "USER").toList().contains(level))
                .toList();

        assertThat(new TreeSet<>(operation.getUserLevels())).isEqualTo(new TreeSet<>(described));
    }
}
