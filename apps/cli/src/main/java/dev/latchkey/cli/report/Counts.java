package dev.latchkey.cli.report;

import dev.latchkey.cli.check.Tally;
import dev.latchkey.validation.rule.Level;
import java.util.ArrayList;
import java.util.List;

/** Formats the numbers of violations by level, of undetermined rules and of suppressed findings. */
final class Counts {
    private Counts() {}

    /** For example "1 file". */
    static String files(int files) {
        return files + (files == 1 ? " file" : " files");
    }

    /** For example "2 errors, 3 undetermined rules"; empty if there is nothing to count. */
    static String of(Tally tally) {
        List<String> counts = new ArrayList<>();
        for (Level level : Level.values()) {
            int count = tally.getViolations(level);
            if (count > 0) {
                counts.add(count + " " + level.getText() + (count == 1 || level == Level.INFO ? "" : "s"));
            }
        }
        int undetermined = tally.getUndeterminedRules();
        if (undetermined > 0) {
            counts.add(undetermined + " undetermined rule" + (undetermined == 1 ? "" : "s"));
        }
        if (tally.getKnown() > 0) {
            counts.add(tally.getKnown() + " in the baseline");
        }
        if (tally.getSuppressed() > 0) {
            counts.add(tally.getSuppressed() + " suppressed");
        }
        return String.join(", ", counts);
    }
}
