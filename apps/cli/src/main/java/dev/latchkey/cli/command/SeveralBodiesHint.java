package dev.latchkey.cli.command;

import dev.latchkey.cli.check.BodyFixes;
import dev.latchkey.cli.check.CheckReporter;
import dev.latchkey.cli.check.CheckResult;
import dev.latchkey.cli.check.Tally;
import dev.latchkey.cli.settings.OwnRuleFailedException;
import dev.latchkey.cli.settings.TenantSettings;
import dev.latchkey.cli.shell.Input;
import dev.latchkey.cli.shell.Printable;
import dev.latchkey.cli.shell.Shell;
import dev.latchkey.validation.Verdict;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * Reports on standard error that a file which cannot be read as one body seems to contain several, and how to check
 * those.
 */
final class SeveralBodiesHint implements CheckReporter {
    private final CheckReporter report;
    private final Shell shell;

    SeveralBodiesHint(CheckReporter report, Shell shell) {
        this.report = report;
        this.shell = shell;
    }

    @Override
    public boolean isSilentOn(CheckResult result) {
        return result.getInput().isLine() && report.isSilentOn(result);
    }

    @Override
    public void body(CheckResult result) {
        report.body(result);
        Input input = result.getInput();
        if (!input.isLine() && result.getReport().getVerdict() == Verdict.FAIL) {
            String hint = hint(result.getText(), input);
            if (hint != null) {
                shell.complain(Printable.of(input.getName()) + ": " + hint);
            }
        }
    }

    /** Suggests how to check several bodies, or returns null if the text looks like one. */
    private static @Nullable String hint(String text, Input input) {
        String body = text.stripLeading();
        if (body.startsWith("[") && body.substring(1).stripLeading().startsWith("{")) {
            String file = input.isStandardInput() ? "" : " " + Printable.of(input.file());
            return "this is a list, and one file is one request; to check each element: jq -c '.[]'" + file
                    + " | latchkey check --lines -";
        }
        Iterator<String> lines = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(2)
                .iterator();
        boolean several = lines.hasNext() && isObject(lines.next()) && lines.hasNext() && isObject(lines.next());
        return several ? "this seems to hold a request on every line; add --lines to check each" : null;
    }

    private static boolean isObject(String line) {
        return line.startsWith("{") && line.endsWith("}");
    }

    @Override
    public void settings(TenantSettings settings) {
        report.settings(settings);
    }

    @Override
    public void fixed(BodyFixes fixes) {
        report.fixed(fixes);
    }

    @Override
    public void unchecked(Input input, OwnRuleFailedException failure) {
        report.unchecked(input, failure);
    }

    @Override
    public void endOfFile(String file, Tally tally) {
        report.endOfFile(file, tally);
    }

    @Override
    public void unread(String file) {
        report.unread(file);
    }

    @Override
    public void end(int files, Tally tally) {
        report.end(files, tally);
    }
}
