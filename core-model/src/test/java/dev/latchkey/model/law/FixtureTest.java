package dev.latchkey.model.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.json.LatchkeyJson;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FixtureTest {
    private static final JsonMapper OURS = LatchkeyJson.mapper();
    private static final JsonMapper ANY = JsonMapper.builder().build();

    @ParameterizedTest(name = "{0}/{1}")
    @MethodSource("fixtures")
    void isWrittenBackAsItWasRead(Document document, String name, JsonNode json) {
        assertWrittenBack(OURS, document, json);
    }

    @ParameterizedTest(name = "{0}/{1}")
    @MethodSource("fixtures")
    void isWrittenBackByAnyMapper(Document document, String name, JsonNode json) {
        assertWrittenBack(ANY, document, json);
    }

    @ParameterizedTest
    @EnumSource
    void hasAFullAndAMinimalExample(Document document) {
        assertThat(fixturesOf(document).map(fixture -> fixture.get()[1])).contains("full.json", "minimal.json");
    }

    @ParameterizedTest
    @EnumSource
    void everyKeyStandsInTheFullExample(Document document) throws IOException {
        JsonNode json = OURS.readTree(folder(document).resolve("full.json").toFile());

        assertThat(WireTypes.reachableFrom(document.type()))
                .allSatisfy(type -> assertThat(json.findParents(anyKeyOf(type)))
                        .as("objects of %s", type.getSimpleName())
                        .anySatisfy(object -> assertThat(object.propertyNames()).contains(keysOf(type))));
    }

    private static String anyKeyOf(Class<?> type) {
        return keysOf(type)[0];
    }

    private static String[] keysOf(Class<?> type) {
        return WireTypes.properties(type).stream().map(WireTypes.Property::key).toArray(String[]::new);
    }

    private static void assertWrittenBack(JsonMapper mapper, Document document, JsonNode json) {
        for (JsonNode row : json.isArray() ? json : List.of(json)) {
            Object value = mapper.readValue(row.toString(), document.type());

            JsonNode written = mapper.readTree(mapper.writeValueAsString(value));

            assertThat(Law.meaningOf(written)).isEqualTo(Law.meaningOf(row));
        }
    }

    static Stream<Arguments> fixtures() {
        return Arrays.stream(Document.values()).flatMap(FixtureTest::fixturesOf);
    }

    private static Stream<Arguments> fixturesOf(Document document) {
        try (Stream<Path> files = Files.list(folder(document))) {
            return files
                    .sorted()
                    .map(file ->
                            Arguments.of(document, Objects.toString(file.getFileName()), OURS.readTree(file.toFile())))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Path folder(Document document) {
        URL folder = Objects.requireNonNull(
                FixtureTest.class.getResource("/documents/" + document.folder()), document.folder());
        try {
            return Path.of(folder.toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
