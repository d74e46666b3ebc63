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
    /** Cases that no organisation fits: one id for items of two types. */
    private static final List<String> NO_ORGANISATION = List.of(
            "duplicate-item: the same id under two types",
            "revoke-held: the identity has the same id under another type");

    @Test
    @States("Preflight answers every conformance case as the documents have it: verdict, violations, missing facts.")
    void preflightAnswersEveryCaseAsTheDocumentsHaveIt() {
        List<String> differences = new ArrayList<>();
        for (ConformanceCase aCase : ConformanceCase.all()) {
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
        Map<NotAsked, List<String>> notAsked = new EnumMap<>(NotAsked.class);
        int asked = 0;
        for (ConformanceCase aCase : ConformanceCase.all()) {
            Optional<NotAsked> reason = NotAsked.of(aCase);
            if (reason.isPresent()) {
                notAsked.computeIfAbsent(reason.get(), any -> new ArrayList<>()).add(aCase.toString());
                continue;
            }
            asked++;
            String difference = TenantAnswer.difference(aCase);
            if (!difference.isEmpty()) {
                differences.add(aCase + ": " + difference);
            }
        }

        assertThat(differences).isEmpty();
        assertThat(asked).isGreaterThan(ConformanceCase.all().size() * 4 / 5);
        assertThat(notAsked.get(NotAsked.NO_ORGANISATION)).containsExactlyInAnyOrderElementsOf(NO_ORGANISATION);
    }
}
