package dev.latchkey.verification.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.validation.Finding;
import dev.latchkey.validation.PreflightReport;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.FactSource;
import dev.latchkey.validation.fact.Facts;
import dev.latchkey.validation.fact.Subject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rules and checks that break a law on purpose; so every law is seen to fail. */
class BrokenLawsTest {
    private static final int TRIALS = 200;
    private static final Checker RULES = Checker.with();

    @Test
    void aRuleThatTakesTheUnknownForAViolationTakesVerdictsBack() {
        assertBroken(KnowledgeLaws::decidedVerdictsStay, Checker.with(BrokenRules.SUSPICIOUS), "FAIL became ");
        assertBroken(
                KnowledgeLaws::definiteAnswersStay,
                Checker.with(BrokenRules.SUSPICIOUS),
                "taken back [acme-suspicious ], guessed []");
    }

    @Test
    void aRuleThatTakesTheUnknownForAllowedGuesses() {
        assertBroken(
                KnowledgeLaws::definiteAnswersStay,
                Checker.with(BrokenRules.TRUSTING),
                "taken back [], guessed [acme-trusting]");
        assertBroken(
                KnowledgeLaws::onlyWhatWasOpenDecides,
                Checker.with(BrokenRules.TRUSTING),
                "acme-trusting] failed it, but did not lack facts when ");
    }

    @Test
    void aRuleThatNeverKnowsEnoughLeavesTheVerdictOpen() {
        assertBroken(
                KnowledgeLaws::completeFactsDecideEveryRule,
                Checker.with(BrokenRules.STUBBORN),
                "[acme-stubborn] cannot tell although all facts are known");
        assertBroken(
                KnowledgeLaws::namedFactsAreEnough,
                Checker.with(BrokenRules.STUBBORN),
                "[acme-stubborn] name [now], which are known");
    }

    @Test
    void aRuleThatNamesWhatItKnowsIsTold() {
        assertBroken(
                KnowledgeLaws::noKnownFactIsNamed,
                Checker.with(BrokenRules.STUBBORN),
                "acme-stubborn names [now], which is known");
    }

    @Test
    void aRuleThatNamesAnotherFactThanItNeedsIsNeverAnswered() {
        assertBroken(
                KnowledgeLaws::namedFactsAreEnough,
                Checker.with(BrokenRules.MISLEADING),
                "[acme-misleading] name [now], which are known");
    }

    @Test
    void aRuleThatLooksAtTheFirstOfAListDependsOnItsOrder() {
        assertBroken(
                ReportLaws::orderAndRepetitionOfFactsDoNotMatter,
                Checker.with(BrokenRules.HASTY),
                "gained [ERROR acme-hasty  has ");
    }

    @Test
    void aRuleThatCountsRowsDependsOnRepetition() {
        assertBroken(
                ReportLaws::orderAndRepetitionOfFactsDoNotMatter,
                Checker.with(BrokenRules.COUNTING),
                "gained [ERROR acme-counting  has too much]");
    }

    @Test
    void aReportThatListsSomethingTwiceIsTold() {
        assertBroken(ReportLaws::violationsAreListedOnceInDocumentOrder, changed(BrokenLawsTest::doubled), "twice: [");
    }

    @Test
    void aReportThatDoesNotFollowTheDocumentIsTold() {
        assertBroken(
                ReportLaws::violationsAreListedOnceInDocumentOrder,
                changed(BrokenLawsTest::reversed),
                "out of order: ");
    }

    @Test
    void aRuleWithAMemoryIsNotPure() {
        assertBroken(ReportLaws::checkingIsPure, Checker.with(BrokenRules.fickle()), "acme-fickle  this is number 1, ");
    }

    @Test
    void aReportThatCountsOtherPlacesThanItListsIsTold() {
        assertBroken(
                ReportLaws::placesAreCountedAsTheyAreListed,
                Checker.with(BrokenRules.moody()),
                "counts 1 places and lists []");
    }

    @Test
    void aRuleThatChangesWhatItLooksAtIsNotPure() {
        assertBroken(
                ReportLaws::checkingIsPure,
                Checker.with(BrokenRules.meddling()),
                "\"note\":{\"from\":\"elsewhere\",\"seen\":true}} of the body");
    }

    @Test
    void aCheckThatForgetsTheAnswersAsksTwice() {
        Checker twice = (trial, facts) -> {
            RULES.check(trial, facts);
            return RULES.check(trial, facts);
        };
        assertBroken(QuestionLaws::nothingIsAskedTwice, twice, "asked [Question[");
    }

    @Test
    void aRuleThatAsksWithoutNeedIsTold() {
        assertBroken(
                QuestionLaws::onlyWhatCanDecideIsAsked,
                Checker.with(BrokenRules.CURIOUS),
                "asked Question[fact=licences, about=] although ");
    }

    @Test
    void aCheckThatDoesNotLookUpEnoughComesToAnotherVerdict() {
        FactSource silent = new FactSource() {
            @Override
            public <T> @Nullable T find(Fact<T> fact, Subject subject) {
                return null;
            }
        };
        Checker lazy = (trial, facts) -> RULES.check(trial, facts instanceof Facts ? facts : silent);
        assertBroken(QuestionLaws::lookingUpComesToTheSameVerdict, lazy, "UNDETERMINED instead of ");
    }

    private static void assertBroken(Law law, Checker checker, String complaint) {
        assertThat(law.firstComplaint(checker, Trial.some(TRIALS).toList()).orElse("kept"))
                .contains(complaint);
    }

    private static Checker changed(UnaryOperator<List<Finding>> change) {
        return (trial, facts) -> {
            PreflightReport report = RULES.check(trial, facts);
            return report.withFindings(change.apply(report.getFindings()));
        };
    }

    private static List<Finding> doubled(List<Finding> findings) {
        List<Finding> doubled = new ArrayList<>(findings);
        doubled.addAll(findings);
        return doubled;
    }

    private static List<Finding> reversed(List<Finding> findings) {
        List<Finding> reversed = new ArrayList<>(findings);
        Collections.reverse(reversed);
        return reversed;
    }
}
