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
 * The context of a report, known before anything is found.
 *
 * @param out where it goes
 * @param palette its colours, if it is for people
 * @param rules every rule that a finding may be about
 * @param version the version of this program; null if it is not known
 * @param failOn what makes the check fail
 * @param undetermined how to report what cannot be decided
 * @param told which bodies have an entry, where a format has one for each
 * @param baseline the name of the file that records what is known; null if there is none
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
