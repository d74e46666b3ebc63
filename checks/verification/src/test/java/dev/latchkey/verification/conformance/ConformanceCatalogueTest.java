package dev.latchkey.verification.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.rule.documented.Rules;
import dev.latchkey.verification.casefile.CaseFiles;
import dev.latchkey.verification.law.States;
import dev.latchkey.verification.module.Build;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The folder of conformance cases is whole: every rule and every sentence has its cases, and all have one form. */
class ConformanceCatalogueTest {
    @Test
    @States(
            "Every rule has a conformance case that keeps it, one that breaks it, and one at its boundary or without a fact.")
    void everyRuleHasItsThreeCases() {
        Map<String, Set<String>> kinds = new TreeMap<>();
        for (ConformanceCase aCase : ConformanceCase.all()) {
            kinds.computeIfAbsent(aCase.rule(), any -> new TreeSet<>()).add(aCase.kind());
        }

        assertThat(kinds.keySet())
                .isEqualTo(Rules.all().stream().map(Rule::getId).collect(Collectors.toCollection(TreeSet::new)));
        assertThat(kinds)
                .allSatisfy((rule, of) -> assertThat(of)
                        .as(rule)
                        .contains("legal", "violating")
                        .containsAnyOf("undetermined", "boundary"));
    }

    @Test
    void theFirstCaseOfEachRuleBreaksItAndTheSecondKeepsIt() {
        assertThat(CaseFiles.byName()).allSatisfy((name, file) -> {
            String rule = file.path("rule").asString();
            JsonNode cases = file.path("cases");
            assertThat(new ConformanceCase(rule, cases.path(0)).kind()).as(name).isEqualTo("violating");
            assertThat(new ConformanceCase(rule, cases.path(1)).violatedRules())
                    .as(name)
                    .doesNotContain(rule);
        });
    }

    @Test
    void aCaseThatBreaksItsRuleExpectsSoAndALegalOneDoesNot() {
        assertThat(ConformanceCase.all()).allSatisfy(aCase -> {
            if (aCase.kind().equals("violating")) {
                assertThat(aCase.violatedRules()).contains(aCase.rule());
            } else if (aCase.kind().equals("legal")) {
                assertThat(aCase.violatedRules()).doesNotContain(aCase.rule());
            } else if (aCase.kind().equals("undetermined")) {
                assertThat(aCase.missingFacts()).isNotEmpty();
            }
        });
    }

    @Test
    @States("Every sentence of the documents that states a rule decides a conformance case.")
    void everySentenceThatStatesARuleDecidesACase() {
        List<JsonNode> statements = CaseFiles.byName().values().stream()
                .flatMap(file -> file.path("statements").valueStream())
                .toList();

        List<String> ids =
                statements.stream().map(each -> each.path("id").asString()).toList();
        Set<String> deciding = new TreeSet<>();
        ConformanceCase.all().forEach(aCase -> deciding.addAll(aCase.statements()));

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(statements)
                .as("a sentence that decides cases of several rules stands in the file of one of them")
                .extracting(each -> List.of(each.path("document"), each.path("section"), each.path("says")))
                .doesNotHaveDuplicates();
        assertThat(deciding).isEqualTo(new TreeSet<>(ids));
    }

    @Test
    void everyFileKeepsTheSchemaAndIsNamedForItsRule() throws IOException {
        String text = Files.readString(CaseFiles.schema());
        String facts = "\"$ref\": \"facts.schema.json\"";
        assertThat(text).contains(facts);
        Schema form = schema(text.replace(facts, "\"type\": \"object\""));
        Schema formOfFacts = schema(Files.readString(Build.root().resolve("docs/facts.schema.json")));

        assertThat(CaseFiles.byName()).allSatisfy((name, file) -> {
            assertThat(form.validate(file)).as(name).isEmpty();
            assertThat(name).isEqualTo(file.path("rule").asString() + ".json");
        });
        assertThat(ConformanceCase.all())
                .filteredOn(aCase -> !aCase.facts().isMissingNode())
                .allSatisfy(aCase -> assertThat(formOfFacts.validate(aCase.facts()))
                        .as(aCase.toString())
                        .isEmpty());
    }

    private static Schema schema(String text) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON);
    }

    @Test
    void namesOfCasesAreUniqueAmongThoseOfTheirRule() {
        Set<String> seen = new HashSet<>();
        assertThat(ConformanceCase.all())
                .allSatisfy(aCase -> assertThat(seen.add(aCase.toString()))
                        .as(aCase.toString())
                        .isTrue());
    }
}
