package dev.latchkey.verification.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.rule.documented.Rules;
import dev.latchkey.verification.law.States;
import dev.latchkey.verification.module.Build;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
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
        for (ConformanceCase aCase : ConformanceFolder.cases()) {
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
    void aCaseThatBreaksItsRuleExpectsSoAndALegalOneDoesNot() {
        assertThat(ConformanceFolder.cases()).allSatisfy(aCase -> {
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
        Map<String, JsonNode> statements = new TreeMap<>();
        ConformanceFolder.statements()
                .forEach(each -> statements.put(each.path("id").asString(), each));
        Set<String> deciding = new TreeSet<>();
        List<String> misquoted = new ArrayList<>();
        for (ConformanceCase aCase : ConformanceFolder.cases()) {
            for (JsonNode source : aCase.json().path("sources")) {
                String id = source.path("statement").asString();
                deciding.add(id);
                JsonNode statement = statements.get(id);
                if (statement == null
                        || !statement.path("document").equals(source.path("document"))
                        || !statement.path("section").equals(source.path("section"))) {
                    misquoted.add(aCase + " names " + source);
                }
            }
        }

        assertThat(misquoted).isEmpty();
        assertThat(deciding).isEqualTo(statements.keySet());
    }

    @Test
    void everyFileKeepsTheSchemaAndIsNamedForItsRule() throws IOException {
        String text = Files.readString(ConformanceFolder.file("case.schema.json"));
        String facts = "\"$ref\": \"facts.schema.json\"";
        assertThat(text).contains(facts);
        Schema form = schema(text.replace(facts, "\"type\": \"object\""));
        Schema formOfFacts = schema(Files.readString(Build.root().resolve("docs/facts.schema.json")));

        assertThat(ConformanceFolder.files()).allSatisfy((path, file) -> {
            assertThat(form.validate(file)).as(path).isEmpty();
            assertThat(path).endsWith("/" + file.path("rule").asString() + ".json");
        });
        assertThat(ConformanceFolder.cases())
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
        assertThat(ConformanceFolder.cases())
                .allSatisfy(aCase -> assertThat(seen.add(aCase.toString()))
                        .as(aCase.toString())
                        .isTrue());
    }
}
