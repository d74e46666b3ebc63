package dev.latchkey.cli.command;

import dev.latchkey.cli.report.FailOn;
import dev.latchkey.cli.report.ReportedBodies;
import dev.latchkey.cli.report.UndeterminedMode;
import dev.latchkey.cli.shell.Palette;
import dev.latchkey.validation.rule.Rule;
import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The context of a report, which is known before the check.
 *
 * @param out where it goes
 * @param palette the colours of a text report
 * @param rules every rule that a finding may be about
 * @param version the version of this program; null if it is not known
 * @param failOn the condition on which the check fails
 * @param undetermined the way to report undetermined rules
 * @param told decides which bodies have an entry, where a format has one for each
 * @param baseline the name of the file that records known findings; null if there is none
 */
record ReportFrame(
        PrintWriter out,
        Palette palette,
        List<Rule> rules,
        @Nullable String version,
        FailOn failOn,
        UndeterminedMode undetermined,
        ReportedBodies told,
        @Nullable String baseline) {}
