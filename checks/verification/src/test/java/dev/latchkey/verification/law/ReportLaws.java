package dev.latchkey.verification.law;

import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.validation.Finding;
import dev.latchkey.validation.PreflightReport;
import dev.latchkey.validation.document.Document;
import dev.latchkey.validation.document.DocumentReader;
import dev.latchkey.validation.document.Position;
import dev.latchkey.validation.fact.Facts;
import dev.latchkey.validation.rule.UndeterminedRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What reports are like, and what they depend on. */
final class ReportLaws {
    private ReportLaws() {}

    /** Facts are sets: lists of them may be in any order, and say the same thing twice. */
    static Optional<String> orderAndRepetitionOfFactsDoNotMatter(Trial trial, Checker checker) {
        for (Set<String> known : trial.growingKnowledge()) {
            Facts facts = trial.world().known(known);
            Facts disordered = World.disordered(facts, new Dice(trial.seed()));
            Set<String> said = Answers.findings(checker.check(trial, facts));
            Set<String> otherwise = Answers.findings(checker.check(trial, disordered));
            if (!said.equals(otherwise)) {
                return Optional.of("lost " + Answers.without(said, otherwise) + ", gained "
                        + Answers.without(otherwise, said) + " with " + Json.text(disordered) + " instead of "
                        + Json.text(facts));
            }
        }
        return Optional.empty();
    }

    /** A report lists each violation once, in the order of the places. */
    static Optional<String> violationsAreListedOnceInDocumentOrder(Trial trial, Checker checker) {
        for (Facts facts : List.of(Facts.none(), trial.world().all())) {
            PreflightReport ofDocument = checker.check(trial, facts);
            List<Position> inDocument = ofDocument.getFindings().stream()
                    .map(finding -> Objects.requireNonNull(finding.getPosition()))
                    .toList();
            PreflightReport ofModel = checker.checkModel(trial, facts);
            Document<?> written = DocumentReader.read(
                    trial.document().getType(), Json.text(trial.document().getBody()));
            List<Position> inModel = ofModel.getFindings().stream()
                    .map(Finding::getPointer)
                    .map(written::locate)
                    .toList();
            for (PreflightReport report : List.of(ofDocument, ofModel)) {
                if (Answers.findings(report).size() < report.getFindings().size()) {
                    return Optional.of("listed twice: "
                            + report.getFindings().stream().map(Answers::text).toList());
                }
            }
            if (!isSorted(inDocument) || !isSorted(inModel)) {
                return Optional.of("out of order: " + inDocument + " in the document, " + inModel + " in the model");
            }
        }
        return Optional.empty();
    }

    private static boolean isSorted(List<Position> positions) {
        List<Position> sorted = new ArrayList<>(positions);
        sorted.sort(null);
        return sorted.equals(positions);
    }

    /** The places of a rule that cannot tell are as many as are listed, though they are counted without being looked at one by one. */
    static Optional<String> placesAreCountedAsTheyAreListed(Trial trial, Checker checker) {
        for (Set<String> known : trial.growingKnowledge()) {
            PreflightReport report = checker.check(trial, trial.world().known(known));
            for (UndeterminedRule entry : report.getUndetermined()) {
                List<String> places = report.getPlaces(entry);
                if (places.size() != entry.getPlaceCount()) {
                    return Optional.of(entry + " counts " + entry.getPlaceCount() + " places and lists " + places);
                }
            }
        }
        return Optional.empty();
    }

    /** A check says the same the next time, and leaves what it is given as it was. */
    static Optional<String> checkingIsPure(Trial trial, Checker checker) {
        Facts facts = trial.world().all();
        String body = LatchkeyJson.mapper().writeValueAsString(trial.document().getBody());
        String told = Json.text(facts);
        PreflightReport first = checker.check(trial, facts);
        PreflightReport second = checker.check(trial, facts);
        if (!first.equals(second)) {
            return Optional.of("said first " + Answers.findings(first) + ", then " + Answers.findings(second));
        }
        String bodyAfter = Json.text(trial.document().getBody());
        return body.equals(bodyAfter) && told.equals(Json.text(facts))
                ? Optional.empty()
                : Optional.of("the check made " + bodyAfter + " of the body, or changed the facts");
    }
}
