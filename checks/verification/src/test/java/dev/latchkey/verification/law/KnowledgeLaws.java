package dev.latchkey.verification.law;

import dev.latchkey.validation.PreflightReport;
import dev.latchkey.validation.Verdict;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.Facts;
import dev.latchkey.validation.rule.UndeterminedRule;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a check says as more and more becomes known. */
final class KnowledgeLaws {
    private KnowledgeLaws() {}

    /** A verdict of FAIL or PASS is final. */
    static Optional<String> decidedVerdictsStay(Trial trial, Checker checker) {
        Verdict before = Verdict.UNDETERMINED;
        for (Set<String> known : trial.growingKnowledge()) {
            Verdict now = checker.check(trial, trial.world().known(known)).getVerdict();
            if (before != Verdict.UNDETERMINED && now != before) {
                return Optional.of(before + " became " + now + " once " + known + " were known");
            }
            before = now;
        }
        return Optional.empty();
    }

    /** A rule that is violated at a place stays so; one that has nothing to say never gets anything to say. */
    static Optional<String> definiteAnswersStay(Trial trial, Checker checker) {
        PreflightReport before = null;
        for (Set<String> known : trial.growingKnowledge()) {
            PreflightReport now = checker.check(trial, trial.world().known(known));
            if (before != null) {
                Set<String> takenBack = Answers.without(Answers.violations(before), Answers.violations(now));
                Set<String> guessed = Answers.without(Answers.violated(now), Answers.violated(before));
                guessed.removeAll(Answers.undetermined(before));
                if (!takenBack.isEmpty() || !guessed.isEmpty()) {
                    return Optional.of(
                            "taken back " + takenBack + ", guessed " + guessed + " once " + known + " were known");
                }
            }
            before = now;
        }
        return Optional.empty();
    }

    /** Where everything is known, every rule is violated or satisfied, and the verdict is PASS or FAIL. */
    static Optional<String> completeFactsDecideEveryRule(Trial trial, Checker checker) {
        PreflightReport report = checker.check(trial, trial.world().all());
        Set<String> open = Answers.undetermined(report);
        return open.isEmpty() && report.getVerdict() != Verdict.UNDETERMINED
                ? Optional.empty()
                : Optional.of(report.getVerdict() + ", and " + open + " cannot tell although all facts are known");
    }

    /** An undetermined verdict becomes FAIL only through the rules that could not tell, and else PASS. */
    static Optional<String> onlyWhatWasOpenDecides(Trial trial, Checker checker) {
        Set<String> failed = Answers.failed(checker.check(trial, trial.world().all()));
        for (Set<String> known : trial.growingKnowledge()) {
            PreflightReport report = checker.check(trial, trial.world().known(known));
            if (report.getVerdict() == Verdict.UNDETERMINED) {
                Set<String> unforeseen = Answers.without(failed, Answers.undetermined(report));
                if (!unforeseen.isEmpty()) {
                    return Optional.of(unforeseen + " failed it, but did not lack facts when " + known + " were known");
                }
            }
        }
        return Optional.empty();
    }

    /** A fact that is named as missing is not known, or not in all it can say. */
    static Optional<String> noKnownFactIsNamed(Trial trial, Checker checker) {
        for (Set<String> known : trial.growingKnowledge()) {
            for (UndeterminedRule entry :
                    checker.check(trial, trial.world().known(known)).getUndetermined()) {
                Set<Fact<?>> named = new LinkedHashSet<>(entry.getMissingFacts());
                named.removeIf(fact -> !known.containsAll(trial.world().piecesOf(fact)));
                if (!named.isEmpty()) {
                    return Optional.of(entry.getRule() + " names " + named + ", which is known");
                }
            }
        }
        return Optional.empty();
    }

    /** Whoever asks again and again for exactly the facts that are named as missing gets a verdict. */
    static Optional<String> namedFactsAreEnough(Trial trial, Checker checker) {
        Set<String> known = new LinkedHashSet<>();
        PreflightReport report = checker.check(trial, Facts.none());
        while (report.getVerdict() == Verdict.UNDETERMINED) {
            List<String> named = report.getMissingFacts().keySet().stream()
                    .flatMap(fact -> trial.world().piecesOf(fact).stream())
                    .toList();
            if (!known.addAll(named)) {
                return Optional.of(Answers.undetermined(report) + " name "
                        + report.getMissingFacts().keySet() + ", which are known");
            }
            report = checker.check(trial, trial.world().known(known));
        }
        return Optional.empty();
    }
}
