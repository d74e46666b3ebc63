package dev.latchkey.verification.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.validation.Verdict;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.lookup.Evidence;
import dev.latchkey.validation.rule.Level;
import dev.latchkey.validation.rule.UndeterminedRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What stays undetermined for an ordinary user: only what the API hides from them, and each gap says who could be told. */
class LiveGapsTest {
    private static final long SEED = 2611242;

    @Test
    void everyGapOfAnOrdinaryUserNamesTheScopeOrTheLevelThatWouldRevealIt() {
        List<Trial> trials = Trial.cases(SEED, 150, 2).flatMap(Trial::byUser).toList();
        List<Trial> open = trials.stream()
                .filter(trial -> trial.report().getVerdict() == Verdict.UNDETERMINED)
                .toList();

        assertThat(trials).hasSizeGreaterThan(400);
        assertThat(open).hasSizeGreaterThan(100);
        assertThat(open.stream()
                        .flatMap(trial -> trial.missing().stream())
                        .filter(gap -> !namesATokenThatIsTold(gap))
                        .map(Evidence::toString)
                        .collect(Collectors.toSet()))
                .isEmpty();
        assertThat(open.stream().filter(trial -> !isExplained(trial))).isEmpty();
        assertThat(trials.stream().filter(trial -> trial.report().getVerdict() != Verdict.UNDETERMINED))
                .hasSizeGreaterThan(100);
    }

    private static boolean namesATokenThatIsTold(Evidence gap) {
        String problem = String.valueOf(gap.problem());
        return problem.contains("it takes a token with ") || problem.contains("the level ORG_ADMIN");
    }

    /** Whether each rule that could refuse the request and cannot tell waits for a fact whose gap is reported. */
    private static boolean isExplained(Trial trial) {
        Set<Fact<?>> gaps = trial.missing().stream().map(Evidence::fact).collect(Collectors.toSet());
        return trial.report().getUndetermined().stream()
                .filter(rule -> rule.getLevel() == Level.ERROR)
                .map(UndeterminedRule::getMissingFacts)
                .allMatch(facts -> facts.stream().anyMatch(gaps::contains));
    }
}
