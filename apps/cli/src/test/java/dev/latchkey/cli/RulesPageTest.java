package dev.latchkey.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.rule.documented.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of the rules is what the rules say of themselves. */
class RulesPageTest {
    private static final Path DOCS = Path.of("../../docs");

    @TempDir
    private Path folder;

    @Test
    void thePageIsWhatTheRulesSay() throws IOException {
        assertThat(Files.readString(DOCS.resolve("rules.md")).equals(page()))
                .as("docs/rules.md is up to date; if it is not: ./latchkey rules --format markdown > docs/rules.md")
                .isTrue();
    }

    @Test
    void everyRuleHasASectionWithAnExample() {
        List<String> sections = List.of(page().split("\n## ", -1));

        assertThat(sections.subList(1, sections.size()))
                .zipSatisfy(
                        Rules.all(),
                        (section, rule) -> assertThat(section)
                                .startsWith(rule.getId() + "\n\n" + rule.getReason() + "\n")
                                .contains("\n- What to do: " + rule.getHint() + "\n")
                                .containsPattern(
                                        "\nViolated by (a body|a query|headers) of [a-z0-9-]+ in (beta|v[0-9]+)")
                                .containsPattern("\nKept (by|where)\\b"));
    }

    @Test
    void everyRuleIsLinkedInTheTableAndAnchorsAreIds() {
        assertThat(Pattern.compile("(?m)^\\| \\[`(.*)`\\]\\(#(.*?)\\)")
                        .matcher(page())
                        .results()
                        .map(RulesPageTest::linked))
                .containsExactlyElementsOf(Rules.all().stream().map(Rule::getId).toList());
    }

    @Test
    void otherPagesLinkToAnchorsThatAreThere() throws IOException {
        for (String name : List.of("api-versions.md", "checking.md", "command-line.md")) {
            assertThat(Pattern.compile("\\(rules\\.md#(.*?)\\)")
                            .matcher(Files.readString(DOCS.resolve(name)))
                            .results()
                            .map(link -> link.group(1)))
                    .allSatisfy(id -> assertThat(Rules.find(id)).isPresent());
        }
    }

    private static String linked(MatchResult row) {
        assertThat(row.group(1)).isEqualTo(row.group(2));
        return row.group(1);
    }

    private String page() {
        CommandLineRun latchkey = new CommandLineRun(folder);
        assertThat(latchkey.run("rules", "--format", "markdown")).isZero();
        return latchkey.out();
    }
}
