package dev.latchkey.verification.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.verification.law.States;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Both encodings keep to the cases that were written from the documents. */
class ConformanceTest {
    @Test
    @States("Preflight answers every conformance case as the documents have it: verdict, violations, missing facts.")
    void preflightAnswersEveryCaseAsTheDocumentsHaveIt() {
        List<String> differences = new ArrayList<>();
        for (ConformanceCase aCase : ConformanceFolder.cases()) {
            PreflightAnswer expected = PreflightAnswer.expected(aCase);
            PreflightAnswer actual = PreflightAnswer.of(aCase);
            if (!actual.equals(expected)) {
                differences.add(aCase + ": " + actual + " instead of " + expected);
            }
        }

        assertThat(differences).isEmpty();
    }

    @Test
    @States("The fake tenant answers every conformance case that it can be asked as the documents have it.")
    void theFakeTenantAnswersEveryCaseThatItCanBeAskedAsTheDocumentsHaveIt() {
        List<String> differences = new ArrayList<>();
        Map<NotAsked, Integer> notAsked = new EnumMap<>(NotAsked.class);
        int asked = 0;
        for (ConformanceCase aCase : ConformanceFolder.cases()) {
            Optional<NotAsked> reason = NotAsked.of(aCase);
            if (reason.isPresent()) {
                notAsked.merge(reason.get(), 1, Integer::sum);
                continue;
            }
            asked++;
            String difference = TenantAnswer.difference(aCase);
            if (!difference.isEmpty()) {
                differences.add(aCase + ": " + difference);
            }
        }

        assertThat(differences).isEmpty();
        assertThat(asked).isEqualTo(462);
        assertThat(notAsked)
                .isEqualTo(Map.of(
                        NotAsked.SOMETHING_IS_UNKNOWN, 40,
                        NotAsked.HEADERS, 6,
                        NotAsked.NO_VALUE, 20,
                        NotAsked.SETTING, 4,
                        NotAsked.NO_ORGANISATION, 2));
    }
}
