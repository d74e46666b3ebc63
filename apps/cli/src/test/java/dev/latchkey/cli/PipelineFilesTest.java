package dev.latchkey.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files that build servers read are what they expect, as far as that can be seen without one. */
class PipelineFilesTest {
    private static final Path ROOT = Path.of("../..");
    private static final JsonMapper MAPPER = new JsonMapper();

    static List<Path> yaml() throws IOException {
        try (Stream<Path> github = Files.walk(ROOT.resolve(".github"))) {
            return Stream.concat(
                            Stream.of(ROOT.resolve("action.yml"), ROOT.resolve(".pre-commit-hooks.yaml")),
                            github.filter(file -> file.toString().endsWith(".yml")))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("yaml")
    void isYamlWithoutDoubleKeys(Path file) throws IOException {
        assertThat(read(file).isEmpty()).isFalse();
    }

    @Test
    void theActionGivesItsStepEveryInputThatItReads() throws IOException {
        JsonNode action = read(ROOT.resolve("action.yml"));
        JsonNode step = action.at("/runs/steps/0");
        String script = Files.readString(ROOT.resolve("integrations/pipelines/github-check"));

        assertThat(step.at("/run").stringValue()).contains("integrations/pipelines/github-check");
        assertThat(step.at("/env").propertyNames()).containsExactlyInAnyOrderElementsOf(found(script, "INPUT_[A-Z_]+"));
        assertThat(found(action.toString(), "(?<=inputs\\.)[a-z-]+"))
                .containsExactlyInAnyOrderElementsOf(action.at("/inputs").propertyNames());
    }

    @Test
    void everyInputIsOnThePage() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/pipelines.md"));

        assertThat(read(ROOT.resolve("action.yml")).at("/inputs").propertyNames())
                .allSatisfy(input -> assertThat(page).contains("`" + input + "`"));
    }

    @Test
    void jqwikStaysBelowTheReleaseThatMayNotBeUsed() throws IOException {
        assertThat(MAPPER.readTree(Files.readString(ROOT.resolve("renovate.json")))
                        .at("/packageRules"))
                .anySatisfy(rule -> {
                    assertThat(rule.at("/matchPackageNames/0").stringValue()).isEqualTo("net.jqwik:*");
                    assertThat(rule.at("/allowedVersions").stringValue()).isEqualTo("<1.10");
                    assertThat(rule.at("/description").stringValue()).contains("docs/adr/0005-jqwik-1.9.3.md");
                });
    }

    private static JsonNode read(Path file) throws IOException {
        LoadSettings settings =
                LoadSettings.builder().setAllowDuplicateKeys(false).build();
        Object loaded = new Load(settings).loadFromString(Files.readString(file));
        assertThat(loaded).isInstanceOfAny(Map.class, List.class);
        return MAPPER.valueToTree(loaded);
    }

    private static SortedSet<String> found(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
