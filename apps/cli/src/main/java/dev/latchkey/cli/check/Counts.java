package dev.latchkey.cli.check;

import dev.latchkey.validation.rule.Level;
import java.util.ArrayList;
import java.util.List;

/** Says how many violations there are of each level, how many rules cannot tell, and what is suppressed. */
final class Counts {
    private Counts() {}

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
        if (tally.getSuppressed() > 0) {
            counts.add(tally.getSuppressed() + " suppressed");
        }
        return String.join(", ", counts);
    }
}
