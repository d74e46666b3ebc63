package dev.latchkey.cli.check;

import dev.latchkey.validation.Finding;
import dev.latchkey.validation.PreflightReport;
import dev.latchkey.validation.Verdict;
import dev.latchkey.validation.rule.Level;
import java.util.EnumMap;
import java.util.Map;

/** Counts bodies and what was found in them. Not thread-safe. */
public final class Tally {
    private final Map<Verdict, Integer> bodies = new EnumMap<>(Verdict.class);
    private final Map<Level, Integer> violations = new EnumMap<>(Level.class);
    private int undetermined;
    private boolean doubtful;

    void add(PreflightReport report) {
        bodies.merge(report.getVerdict(), 1, Integer::sum);
        for (Finding finding : report.getFindings()) {
            doubtful |= finding.getLevel() != Level.INFO;
            if (finding.getStatus() == Finding.Status.VIOLATED) {
                violations.merge(finding.getLevel(), 1, Integer::sum);
            } else {
                undetermined++;
            }
        }
    }

    /** {@return how many bodies were checked} */
    public int getBodies() {
        return getBodies(Verdict.PASS) + getBodies(Verdict.FAIL) + getBodies(Verdict.UNDETERMINED);
    }

    /**
     * How many bodies came to a verdict.
     *
     * @param verdict the verdict
     * @return their number
     */
    public int getBodies(Verdict verdict) {
        return bodies.getOrDefault(verdict, 0);
    }

    /**
     * How many violations of a level were found.
     *
     * @param level the level
     * @return their number
     */
    public int getViolations(Level level) {
        return violations.getOrDefault(level, 0);
    }

    /** {@return how many findings lack facts} */
    public int getUndetermined() {
        return undetermined;
    }

    /** {@return whether there is any finding, violated or undetermined, above the level of information} */
    public boolean isDoubtful() {
        return doubtful;
    }
}
