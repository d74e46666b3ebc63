package dev.latchkey.cli.report;

import dev.latchkey.cli.check.CheckResult;
import dev.latchkey.validation.Finding;
import dev.latchkey.validation.PreflightReport;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.rule.Source;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;

/** Writes what was found in one body, as {@code docs/check-output.schema.json} describes a result. */
final class ResultJson {
    private ResultJson() {}

    static void write(CheckResult result, JsonGenerator json) {
        PreflightReport report = result.getReport();
        json.writeStartObject();
        json.writeStringProperty("input", result.getInput().getName());
        json.writeStringProperty("operation", report.getOperation().getText());
        json.writeStringProperty("edition", report.getEdition().getText());
        json.writeStringProperty("verdict", report.getVerdict().name());
        if (!result.getKnown().isEmpty()) {
            json.writeNumberProperty("known", result.getKnown().size());
        }
        json.writeArrayPropertyStart("findings");
        for (Finding finding : report.getFindings()) {
            write(result, finding, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(CheckResult result, Finding finding, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("rule", finding.getRule().getId());
        json.writeStringProperty("level", finding.getLevel().getText());
        json.writeStringProperty("status", finding.getStatus().name().toLowerCase(Locale.ROOT));
        json.writeStringProperty("pointer", finding.getPointer());
        json.writeNumberProperty("line", result.lineOf(finding));
        json.writeNumberProperty("column", result.columnOf(finding));
        json.writeStringProperty("message", finding.getMessage());
        json.writeStringProperty("hint", finding.getHint());
        json.writeArrayPropertyStart("missingFacts");
        for (Fact fact : finding.getMissingFacts()) {
            json.writeString(fact.getText());
        }
        json.writeEndArray();
        json.writeStringProperty(
                "source",
                finding.getRule().getSources().stream().map(Source::toString).collect(Collectors.joining("; ")));
        json.writeEndObject();
    }
}
