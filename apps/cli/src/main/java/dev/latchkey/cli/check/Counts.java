package dev.latchkey.cli.check;

import dev.latchkey.validation.rule.Level;
import java.util.ArrayList;
import java.util.List;

/** Says how many findings there are, by what they are. */
final class Counts {
    private Counts() {}

    /** For example "2 errors, 1 warning"; empty if there is nothing to count. */
    static String of(Tally tally) {
        List<String> counts = new ArrayList<>();
        for (Level level : Level.values()) {
            int count = tally.getViolations(level);
            if (count > 0) {
                counts.add(count + " " + level.getText() + (count == 1 || level == Level.INFO ? "" : "s"));
            }
        }
        if (tally.getUndetermined() > 0) {
            counts.add(tally.getUndetermined() + " undetermined");
        }
        return String.join(", ", counts);
    }
}
