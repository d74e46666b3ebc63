package dev.latchkey.verification.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.validation.PreflightReport;
import dev.latchkey.validation.fact.Facts;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.rule.documented.Rules;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The rules as they are keep the laws. A trial that breaks one is named with its seed. */
class LawsTest {
    private static final List<Trial> TRIALS = Trial.some(1_000).toList();
    private static final Checker RULES = Checker.with();

    @Test
    void moreFactsTakeNoVerdictBack() {
        assertKept(KnowledgeLaws::decidedVerdictsStay);
    }

    @Test
    void moreFactsChangeNoDefiniteAnswerOfARule() {
        assertKept(KnowledgeLaws::definiteAnswersStay);
    }

    @Test
    void completeFactsLeaveNoRuleUndetermined() {
        assertKept(KnowledgeLaws::completeFactsDecideEveryRule);
    }

    @Test
    void onlyRulesThatCouldNotTellFailWhatWasUndetermined() {
        assertKept(KnowledgeLaws::onlyWhatWasOpenDecides);
    }

    @Test
    void theFactsThatAreNamedAsMissingAreEnoughForAVerdict() {
        assertKept(KnowledgeLaws::namedFactsAreEnough);
    }

    @Test
    void orderAndRepetitionOfFactsDoNotMatter() {
        assertKept(ReportLaws::orderAndRepetitionOfFactsDoNotMatter);
    }

    @Test
    void violationsAreListedOnceInDocumentOrder() {
        assertKept(ReportLaws::violationsAreListedOnceInDocumentOrder);
    }

    @Test
    void checkingTwiceSaysTheSameAndChangesNothing() {
        assertKept(ReportLaws::checkingIsPure);
    }

    @Test
    void noFactIsAskedForTwice() {
        assertKept(QuestionLaws::nothingIsAskedTwice);
    }

    @Test
    void aFactIsAskedForOnlyWhileItCanChangeTheVerdict() {
        assertKept(QuestionLaws::onlyWhatCanDecideIsAsked);
    }

    @Test
    void factsThatAreLookedUpComeToTheVerdictOfFactsAtHand() {
        assertKept(QuestionLaws::lookingUpComesToTheSameVerdict);
    }

    @Test
    void inTheseTrialsFactsTurnEveryRuleThatNeedsThemBothWays() {
        Set<String> violated = new TreeSet<>();
        Set<String> satisfied = new TreeSet<>();
        TRIALS.forEach(trial -> {
            Set<String> open = Answers.undetermined(RULES.check(trial, Facts.none()));
            PreflightReport decided = RULES.check(trial, trial.world().all());
            open.forEach(rule -> (Answers.violated(decided).contains(rule) ? violated : satisfied).add(rule));
        });

        Set<String> needFacts = ids(rule -> !rule.getFacts().isEmpty());
        // It speaks of suppressions, which are no part of a trial.
        needFacts.remove("suppression-expired");
        assertThat(violated).isEqualTo(needFacts);
        assertThat(satisfied).isEqualTo(needFacts);
    }

    private static void assertKept(Law law) {
        assertThat(law.firstComplaint(RULES, TRIALS)).isEmpty();
    }

    private static Set<String> ids(Predicate<Rule> which) {
        return Rules.all().stream().filter(which).map(Rule::getId).collect(Collectors.toCollection(TreeSet::new));
    }
}
