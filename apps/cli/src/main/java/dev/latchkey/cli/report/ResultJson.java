package dev.latchkey.cli.report;

import dev.latchkey.cli.check.BodyFixes;
import dev.latchkey.cli.check.CheckResult;
import dev.latchkey.cli.check.SuppressedFinding;
import dev.latchkey.validation.Finding;
import dev.latchkey.validation.PreflightReport;
import dev.latchkey.validation.fix.Fix;
import dev.latchkey.validation.rule.Source;
import dev.latchkey.validation.rule.UndeterminedRule;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;

/**
 * Writes what was found in one body after the other, as {@code docs/check-output.schema.json} describes a result. Not
 * thread-safe.
 */
final class ResultJson {
    private final UndeterminedMode undetermined;
    private List<Finding> fixed = List.of();

    /** Writes as much of undetermined rules as is wanted. */
    ResultJson(UndeterminedMode undetermined) {
        this.undetermined = undetermined;
    }

    /** Takes the fixes applied to the body that is written next. */
    void fixed(BodyFixes fixes) {
        fixed = fixes.applied();
    }

    void write(CheckResult result, JsonGenerator json) {
        PreflightReport report = result.getReport();
        json.writeStartObject();
        json.writeStringProperty("input", result.getInput().getName());
        json.writeStringProperty("operation", report.getOperation().getText());
        json.writeStringProperty("apiVersion", report.getApiVersion().getText());
        json.writeStringProperty("verdict", report.getVerdict().name());
        if (!fixed.isEmpty()) {
            writeFixes(json);
        }
        if (!result.getKnown().isEmpty()) {
            json.writeNumberProperty("known", result.getKnown().size());
        }
        json.writeArrayPropertyStart("findings");
        for (Finding finding : report.getFindings()) {
            json.writeStartObject();
            write(result, finding, json);
            json.writeEndObject();
        }
        json.writeEndArray();
        if (report.getOmittedFindings() > 0) {
            json.writeNumberProperty("omittedFindings", report.getOmittedFindings());
        }
        if (undetermined != UndeterminedMode.HIDE) {
            writeUndetermined(report, json);
        }
        if (report.getSuppressed() > 0) {
            json.writeNumberProperty("suppressed", report.getSuppressed());
        }
        if (!result.getSuppressed().isEmpty()) {
            writeSuppressed(result, json);
        }
        json.writeEndObject();
    }

    private void writeUndetermined(PreflightReport report, JsonGenerator json) {
        json.writeArrayPropertyStart("undetermined");
        for (UndeterminedRule entry : report.getUndetermined()) {
            json.writeStartObject();
            json.writeStringProperty("rule", entry.getRule().getId());
            json.writeStringProperty("level", entry.getLevel().getText());
            json.writeArrayPropertyStart("missingFacts");
            entry.getMissingFacts().forEach(fact -> json.writeString(fact.getText()));
            json.writeEndArray();
            json.writeNumberProperty("places", entry.getPlaceCount());
            if (undetermined == UndeterminedMode.SHOW) {
                json.writeArrayPropertyStart("pointers");
                report.getPlaces(entry).forEach(json::writeString);
                json.writeEndArray();
            }
            json.writeEndObject();
        }
        json.writeEndArray();
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

    private static void writeSuppressed(CheckResult result, JsonGenerator json) {
        json.writeArrayPropertyStart("suppressedFindings");
        for (SuppressedFinding suppressed : result.getSuppressed()) {
            json.writeStartObject();
            write(result, suppressed.finding(), json);
            json.writeStringProperty("reason", suppressed.suppression().reason());
            json.writeStringProperty("until", suppressed.suppression().until().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(CheckResult result, Finding finding, JsonGenerator json) {
        json.writeStringProperty("rule", finding.getRule().getId());
        json.writeStringProperty("level", finding.getLevel().getText());
        json.writeStringProperty("pointer", finding.getPointer());
        json.writeNumberProperty("line", result.lineOf(finding));
        json.writeNumberProperty("column", result.columnOf(finding));
        json.writeStringProperty("message", finding.getMessage());
        json.writeStringProperty("hint", finding.getHint());
        json.writeStringProperty(
                "source",
                finding.getRule().getSources().stream().map(Source::toString).collect(Collectors.joining("; ")));
    }
}
