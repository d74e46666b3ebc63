package dev.latchkey.cli.report;

import dev.latchkey.cli.check.BodyFixes;
import dev.latchkey.cli.check.CheckReporter;
import dev.latchkey.cli.check.CheckResult;
import dev.latchkey.cli.check.Tally;
import dev.latchkey.cli.shell.AsciiJson;
import java.io.PrintWriter;
import tools.jackson.core.JsonGenerator;

/**
 * The report for programs that read bodies one by one: a line with one JSON object for each, in the format of {@link
 * JsonReport}.
 */
public final class JsonLinesReport implements CheckReporter {
    private final PrintWriter out;
    private final ResultJson results;

    /**
     * Creates a report.
     *
     * @param out the output; stays open
     * @param undetermined the way to report undetermined rules
     * @param told decides which bodies have a line
     */
    public JsonLinesReport(PrintWriter out, UndeterminedMode undetermined, ReportedBodies told) {
        this.out = out;
        this.results = new ResultJson(undetermined, told);
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
        if (isSilentOn(result)) {
            return;
        }
        try (JsonGenerator json = AsciiJson.to(out)) {
            results.write(result, json);
        }
        out.print('\n');
    }

    @Override
    public void endOfFile(String file, Tally tally) {
        out.flush();
    }

    @Override
    public void unread(String file) {}

    @Override
    public void end(int files, Tally tally) {
        out.flush();
    }
}
