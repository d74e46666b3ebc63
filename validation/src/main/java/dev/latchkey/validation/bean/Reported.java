package dev.latchkey.validation.bean;

import dev.latchkey.validation.PreflightReport;
import dev.latchkey.validation.rule.Level;
import jakarta.validation.groups.Default;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The findings that a declaration reports, by its groups.
 *
 * @param violated the levels of violated rules
 * @param undetermined whether rules of level error that lack facts are reported
 */
record Reported(Set<Level> violated, boolean undetermined) {

    /** Reads the meaning of a declaration's groups; without groups, it is in the default group. */
    static Reported by(Class<?>... groups) {
        Set<Level> violated = EnumSet.noneOf(Level.class);
        boolean undetermined = false;
        for (Class<?> group : groups) {
            boolean warnings = Preflighted.Warnings.class.isAssignableFrom(group);
            boolean infos = Preflighted.Infos.class.isAssignableFrom(group);
            boolean lacking = Preflighted.Undetermined.class.isAssignableFrom(group);
            if (warnings) {
                violated.add(Level.WARNING);
            }
            if (infos) {
                violated.add(Level.INFO);
            }
            undetermined |= lacking;
            if (!(warnings || infos || lacking) || bringsErrors(group)) {
                violated.add(Level.ERROR);
            }
        }
        if (groups.length == 0) {
            violated.add(Level.ERROR);
        }
        return new Reported(violated, undetermined);
    }

    private static boolean bringsErrors(Class<?> group) {
        return Default.class.isAssignableFrom(group) || Preflighted.Errors.class.isAssignableFrom(group);
    }

    /**
     * The entries of a report that belong to the groups: violations in the order of their places, then undetermined
     * rules.
     */
    Stream<Reportable> entries(PreflightReport report) {
        return Stream.concat(
                report.getFindings().stream()
                        .filter(finding -> violated.contains(finding.getLevel()))
                        .map(Reportable::of),
                report.getUndetermined().stream()
                        .filter(entry -> undetermined && entry.getLevel() == Level.ERROR)
                        .map(Reportable::of));
    }
}
