package dev.latchkey.cli.check;

import dev.latchkey.cli.settings.TenantSettings;
import dev.latchkey.validation.Finding;
import dev.latchkey.validation.PreflightReport;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fix.Fix;
import dev.latchkey.validation.rule.Source;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The report for programs: one JSON object on one line, as {@code docs/check-output.schema.json} describes it. It is
 * written while bodies are checked.
 */
public final class JsonReport implements CheckReporter {
    private final PrintWriter out;
    private final JsonGenerator json;
    private @Nullable String settings;
    private List<Finding> fixed = List.of();

    /**
     * A report.
     *
     * @param out where it goes; stays open
     */
    public JsonReport(PrintWriter out) {
        this.out = out;
        this.json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out);
        json.writeStartObject();
        json.writeArrayPropertyStart("results");
    }

    @Override
    public void settings(TenantSettings tenant) {
        settings = tenant.file();
    }

    @Override
    public void fixed(BodyFixes fixes) {
        fixed = fixes.applied();
    }

    @Override
    public void body(CheckResult result) {
        PreflightReport report = result.getReport();
        json.writeStartObject();
        json.writeStringProperty("input", result.getInput().getName());
        json.writeStringProperty("operation", report.getOperation().getText());
        json.writeStringProperty("edition", report.getEdition().getText());
        json.writeStringProperty("verdict", report.getVerdict().name());
        if (!fixed.isEmpty()) {
            writeFixes();
        }
        json.writeArrayPropertyStart("findings");
        for (Finding finding : report.getFindings()) {
            json.writeStartObject();
            write(result, finding);
            json.writeEndObject();
        }
        json.writeEndArray();
        if (report.getSuppressed() > 0) {
            json.writeNumberProperty("suppressed", report.getSuppressed());
        }
        if (!result.getSuppressed().isEmpty()) {
            writeSuppressed(result);
        }
        json.writeEndObject();
    }

    private void writeFixes() {
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

    private void writeSuppressed(CheckResult result) {
        json.writeArrayPropertyStart("suppressedFindings");
        for (SuppressedFinding suppressed : result.getSuppressed()) {
            json.writeStartObject();
            write(result, suppressed.finding());
            json.writeStringProperty("reason", suppressed.suppression().reason());
            json.writeStringProperty("until", suppressed.suppression().until().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void write(CheckResult result, Finding finding) {
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
    }

    @Override
    public void endOfFile(String file, Tally tally) {
        json.flush();
    }

    @Override
    public void end(int files, Tally tally) {
        json.writeEndArray();
        if (settings != null) {
            json.writeStringProperty("settings", settings);
        }
        json.writeEndObject();
        json.flush();
        out.print('\n');
        out.flush();
    }
}
