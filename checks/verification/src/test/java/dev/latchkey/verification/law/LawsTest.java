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
    @States("Once a verdict is `PASS` or `FAIL`, more facts never change it: there is no new `PASS` unless it was"
            + " `UNDETERMINED`.")
    void moreFactsTakeNoVerdictBack() {
        assertKept(KnowledgeLaws::decidedVerdictsStay);
    }

    @Test
    @States("A rule that is violated stays violated as more is known, and a rule that is satisfied stays satisfied.")
    void moreFactsChangeNoDefiniteAnswerOfARule() {
        assertKept(KnowledgeLaws::definiteAnswersStay);
    }

    @Test
    @States("Complete facts leave no rule undetermined.")
    void completeFactsLeaveNoRuleUndetermined() {
        assertKept(KnowledgeLaws::completeFactsDecideEveryRule);
    }

    @Test
    @States("An undetermined verdict becomes `FAIL` only by rules that lacked facts, and else `PASS`.")
    void onlyRulesThatCouldNotTellFailWhatWasUndetermined() {
        assertKept(KnowledgeLaws::onlyWhatWasOpenDecides);
    }

    @Test
    @States("The facts that a report names as missing are enough for a verdict.")
    void theFactsThatAreNamedAsMissingAreEnoughForAVerdict() {
        assertKept(KnowledgeLaws::namedFactsAreEnough);
    }

    @Test
    @States("No rule names a fact as missing that is known.")
    void noRuleNamesAFactThatIsKnown() {
        assertKept(KnowledgeLaws::noKnownFactIsNamed);
    }

    @Test
    @States("The order of facts does not matter, nor whether one is given twice.")
    void orderAndRepetitionOfFactsDoNotMatter() {
        assertKept(ReportLaws::orderAndRepetitionOfFactsDoNotMatter);
    }

    @Test
    @States("A report lists each violation once, in the order of the document.")
    void violationsAreListedOnceInDocumentOrder() {
        assertKept(ReportLaws::violationsAreListedOnceInDocumentOrder);
    }

    @Test
    @States("A report lists as many places of a rule that cannot tell as it counts.")
    void aReportListsAsManyPlacesAsItCounts() {
        assertKept(ReportLaws::placesAreCountedAsTheyAreListed);
    }

    @Test
    @States("Checking twice says the same, and changes neither body nor facts.")
    void checkingTwiceSaysTheSameAndChangesNothing() {
        assertKept(ReportLaws::checkingIsPure);
    }

    @Test
    @States("No fact is asked for twice in one check.")
    void noFactIsAskedForTwice() {
        assertKept(QuestionLaws::nothingIsAskedTwice);
    }

    @Test
    @States("A fact is asked for only while it can change the verdict.")
    void aFactIsAskedForOnlyWhileItCanChangeTheVerdict() {
        assertKept(QuestionLaws::onlyWhatCanDecideIsAsked);
    }

    @Test
    @States("Facts that are looked up come to the verdict of facts at hand.")
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
        assertThat(satisfied).isEqualTo(needFacts);
        // Complete facts speak of everybody, and whom facts speak of is there.
        needFacts.remove("identity-known");
        assertThat(violated).isEqualTo(needFacts);
    }

    private static void assertKept(Law law) {
        assertThat(law.firstComplaint(RULES, TRIALS)).isEmpty();
    }

    private static Set<String> ids(Predicate<Rule> which) {
        return Rules.all().stream().filter(which).map(Rule::getId).collect(Collectors.toCollection(TreeSet::new));
    }
}
