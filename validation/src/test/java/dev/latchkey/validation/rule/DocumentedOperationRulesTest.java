package dev.latchkey.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.edition.ApiEdition;
import dev.latchkey.validation.fact.Fact;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentedOperationRulesTest {

    /** What the documents say of each rule, written down a second time and on purpose not derived from the code. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cancel-before-approval   | all           | pending
            cancel-authority         | all           | requester pending
            bulk-authority           | v2024-v1      | requester
            close-authority          | beta v2024-v1 | requester
            forward-owner            | all           | -
            forward-comment          | all           | -
            reject-comment           | all           | item-config
            config-authority         | all           | requester
            config-reminders         | all           | -
            config-approval-schemes  | beta-v3       | -
            config-approver-id       | v2024-v1      | -
            config-fallback-approver | all           | -
            config-generation        | all           | -
            query-identity-exclusive | all           | -
            query-page               | all           | -
            query-state              | v3-v1         | -
            query-filter             | all           | -
            query-sorter             | all           | -
            query-authority          | all           | requester
            experimental-header      | beta v2024-v1 | -
            """)
    void isAnErrorInTheDocumentedEditionsWithTheDocumentedFacts(String id, String editions, String facts) {
        Rule rule = Rules.find(id).orElseThrow();

        assertThat(rule.getLevel()).isEqualTo(Level.ERROR);
        assertThat(rule.getEditions()).isEqualTo(editions(editions));
        assertThat(rule.getFacts().stream().map(Fact::getText).collect(Collectors.toSet()))
                .isEqualTo(facts.equals("-") ? Set.of() : Set.of(facts.split(" ")));
        assertThat(rule.getSources()).isNotEmpty();
        assertThat(rule.getReason()).endsWith(".");
        assertThat(rule.getHint()).isNotBlank();
        assertThat(rule.getChecks()).isNotEmpty();
    }

    private static Set<ApiEdition> editions(String text) {
        EnumSet<ApiEdition> editions = EnumSet.noneOf(ApiEdition.class);
        Arrays.stream(text.replace("all", "beta-v1").split(" "))
                .map(part -> part.split("-"))
                .forEach(ends ->
                        editions.addAll(EnumSet.range(ApiEdition.of(ends[0]), ApiEdition.of(ends[ends.length - 1]))));
        return editions;
    }
}
