package dev.latchkey.cli.report;

import dev.latchkey.cli.check.BodyFixes;
import dev.latchkey.cli.check.CheckResult;
import dev.latchkey.cli.check.SuppressedFinding;
import dev.latchkey.validation.Finding;
import dev.latchkey.validation.PreflightReport;
import dev.latchkey.validation.ReportJson;
import dev.latchkey.validation.document.Position;
import dev.latchkey.validation.fix.Fix;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the result of one body after the other, as {@code docs/check-output.schema.json} describes a result. Not
 * thread-safe.
 */
final class ResultJson {
    private final ReportJson form;
    private final ReportedBodies told;
    private List<Finding> fixed = List.of();

    /** Creates a writer. */
    ResultJson(UndeterminedMode undetermined, ReportedBodies told) {
        this.told = told;
        this.form = switch (undetermined) {
            case SHOW -> ReportJson.create().withPlaces();
            case SUMMARY -> ReportJson.create();
            case HIDE -> ReportJson.create().withoutUndetermined();
        };
    }

    /** Receives the fixes applied to the body that is written next. */
    void fixed(BodyFixes fixes) {
        fixed = fixes.applied();
    }

    /** Checks whether to write a result. Results of fixed bodies are always written. */
    boolean includes(CheckResult result) {
        return !fixed.isEmpty() || told.include(result);
    }

    void write(CheckResult result, JsonGenerator json) {
        PreflightReport report = result.getReport();
        json.writeStartObject();
        json.writeStringProperty("input", result.getInput().getName());
        form.writeOutcome(report, json);
        if (!fixed.isEmpty()) {
            writeFixes(json);
        }
        if (!result.getKnown().isEmpty()) {
            json.writeNumberProperty("known", result.getKnown().size());
        }
        form.writeDetails(
                report.withFindings(report.getFindings().stream()
                        .map(finding -> inFile(result, finding))
                        .toList()),
                json);
        if (!result.getSuppressed().isEmpty()) {
            writeSuppressed(result, json);
        }
        json.writeEndObject();
    }

    /** A finding with its place in the file, which may contain one body on each line. */
    private static Finding inFile(CheckResult result, Finding finding) {
        return finding.at(new Position(result.lineOf(finding), result.columnOf(finding)));
    }

    private void writeFixes(JsonGenerator json) {
        json.writeArrayPropertyStart("fixes");
        for (Finding finding : fixed) {
            Fix fix = Objects.requireNonNull(finding.getFix());
            json.writeStartObject();
            json.writeStringProperty("rule", finding.getRule().getId());
            json.writeStringProperty("pointer", finding.getPointer());
            json.writeStringProperty("description", fix.getDescription());
            json.writeBooleanProperty("safe", fix.isSafe());
            json.writeEndObject();
        }
        json.writeEndArray();
        fixed = List.of();
    }

    private void writeSuppressed(CheckResult result, JsonGenerator json) {
        json.writeArrayPropertyStart("suppressedFindings");
        for (SuppressedFinding suppressed : result.getSuppressed()) {
            json.writeStartObject();
            form.writeFinding(inFile(result, suppressed.finding()), json);
            json.writeStringProperty("reason", suppressed.suppression().reason());
            json.writeStringProperty("until", suppressed.suppression().until().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
