package dev.latchkey.cli.report;

import dev.latchkey.cli.check.BodyFixes;
import dev.latchkey.cli.check.CheckReporter;
import dev.latchkey.cli.check.CheckResult;
import dev.latchkey.cli.check.ObsoleteEntry;
import dev.latchkey.cli.check.Tally;
import dev.latchkey.cli.settings.TenantSettings;
import dev.latchkey.cli.shell.AsciiJson;
import dev.latchkey.validation.Verdict;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * The JSON report: one object on one line, as {@code docs/check-output.schema.json} describes it. It is written while
 * bodies are checked.
 */
public final class JsonReport implements CheckReporter {
    private final PrintWriter out;
    private final ResultJson results;
    private final UndeterminedMode undetermined;
    private final ReportedBodies told;
    private final JsonGenerator json;
    private @Nullable String settings;

    /**
     * Creates a report.
     *
     * @param out the output; stays open
     * @param undetermined the way to report undetermined rules
     * @param told decides which bodies have a result; if not all have, the report ends with the totals
     */
    public JsonReport(PrintWriter out, UndeterminedMode undetermined, ReportedBodies told) {
        this.undetermined = undetermined;
        this.told = told;
        this.out = out;
        this.results = new ResultJson(undetermined, told);
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
    public boolean isSilentOn(CheckResult result) {
        return !results.includes(result);
    }

    @Override
    public void body(CheckResult result) {
        if (!isSilentOn(result)) {
            results.write(result, json);
        }
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
        if (!told.areAll()) {
            writeTotal(tally);
        }
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

    /** Writes the totals for bodies without a result of their own. */
    private void writeTotal(Tally tally) {
        json.writeObjectPropertyStart("verdicts");
        for (Verdict verdict : Verdict.values()) {
            json.writeNumberProperty(verdict.name(), tally.getBodies(verdict));
        }
        json.writeEndObject();
        if (undetermined == UndeterminedMode.HIDE) {
            return;
        }
        json.writeObjectPropertyStart("missingFacts");
        tally.getMissingFacts().forEach((fact, rules) -> {
            json.writeArrayPropertyStart(fact.getText());
            rules.forEach(rule -> json.writeString(rule.getId()));
            json.writeEndArray();
        });
        json.writeEndObject();
    }
}
