package dev.latchkey.cli.report;

import dev.latchkey.cli.check.BodyFixes;
import dev.latchkey.cli.check.CheckReporter;
import dev.latchkey.cli.check.CheckResult;
import dev.latchkey.cli.check.ObsoleteEntry;
import dev.latchkey.cli.check.Tally;
import dev.latchkey.cli.settings.TenantSettings;
import dev.latchkey.cli.shell.AsciiJson;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * The report for programs: one JSON object on one line, as {@code docs/check-output.schema.json} describes it. It is
 * written while bodies are checked.
 */
public final class JsonReport implements CheckReporter {
    private final PrintWriter out;
    private final ResultJson results;
    private final JsonGenerator json;
    private @Nullable String settings;

    /**
     * A report.
     *
     * @param out where it goes; stays open
     * @param undetermined how to report what cannot be decided
     */
    public JsonReport(PrintWriter out, UndeterminedMode undetermined) {
        this.out = out;
        this.results = new ResultJson(undetermined);
        this.json = AsciiJson.to(out);
        json.writeStartObject();
        json.writeArrayPropertyStart("results");
    }

    @Override
    public void settings(TenantSettings tenant) {
        settings = tenant.file();
    }

    @Override
    public void fixed(BodyFixes fixes) {
        results.fixed(fixes);
    }

    @Override
    public void body(CheckResult result) {
        results.write(result, json);
    }

    @Override
    public void endOfFile(String file, Tally tally) {
        json.flush();
    }

    @Override
    public void unread(String file) {}

    @Override
    public void end(int files, Tally tally) {
        json.writeEndArray();
        if (!tally.getObsolete().isEmpty()) {
            json.writeArrayPropertyStart("obsolete");
            for (ObsoleteEntry entry : tally.getObsolete()) {
                json.writeStartObject();
                json.writeStringProperty("input", entry.file());
                json.writeStringProperty("rule", entry.ruleId());
                json.writeStringProperty("pointer", entry.pointer());
                json.writeNumberProperty("count", entry.count());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        if (settings != null) {
            json.writeStringProperty("settings", settings);
        }
        json.writeEndObject();
        json.flush();
        out.print('\n');
        out.flush();
    }
}
