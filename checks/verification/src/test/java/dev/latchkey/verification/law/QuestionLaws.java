package dev.latchkey.verification.law;

import dev.latchkey.validation.PreflightReport;
import dev.latchkey.validation.Verdict;
import dev.latchkey.validation.fact.Facts;
import dev.latchkey.validation.rule.Level;
import dev.latchkey.validation.rule.UndeterminedRule;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a check asks of a source that looks facts up. */
final class QuestionLaws {
    private QuestionLaws() {}

    /** A check asks each question at most once. */
    static Optional<String> nothingIsAskedTwice(Trial trial, Checker checker) {
        for (Set<String> known : trial.growingKnowledge()) {
            List<Question> asked = asked(trial, checker, known);
            if (new HashSet<>(asked).size() < asked.size()) {
                return Optional.of("asked " + asked);
            }
        }
        return Optional.empty();
    }

    /** When a question is asked, the answers before it have left the verdict open, and a rule of level error waits for it. */
    static Optional<String> onlyWhatCanDecideIsAsked(Trial trial, Checker checker) {
        Set<String> answered = new LinkedHashSet<>();
        for (Question question : asked(trial, checker, trial.world().pieces())) {
            PreflightReport soFar = checker.check(trial, trial.world().known(answered));
            boolean waitedFor = soFar.getUndetermined().stream()
                    .filter(entry -> entry.getLevel() == Level.ERROR)
                    .map(UndeterminedRule::getMissingFacts)
                    .flatMap(Set::stream)
                    .anyMatch(
                            missing -> missing.getText().equals(question.fact().getText()));
            if (soFar.getVerdict() != Verdict.UNDETERMINED || !waitedFor) {
                return Optional.of("asked " + question + " although the verdict was " + soFar.getVerdict() + " and "
                        + soFar.getMissingFacts() + " were missing");
            }
            answered.addAll(question.pieces(trial.world()));
        }
        return Optional.empty();
    }

    /** Looking facts up comes to the same verdict as having them. */
    static Optional<String> lookingUpComesToTheSameVerdict(Trial trial, Checker checker) {
        for (Set<String> known : trial.growingKnowledge()) {
            Facts facts = trial.world().known(known);
            Verdict atHand = checker.check(trial, facts).getVerdict();
            Verdict lookedUp =
                    checker.check(trial, new Questions(facts).source()).getVerdict();
            if (atHand != lookedUp) {
                return Optional.of(lookedUp + " instead of " + atHand + " with " + known);
            }
        }
        return Optional.empty();
    }

    private static List<Question> asked(Trial trial, Checker checker, Set<String> known) {
        Questions questions = new Questions(trial.world().known(known));
        checker.check(trial, questions.source());
        return questions.asked();
    }
}
