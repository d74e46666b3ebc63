package dev.latchkey.cli.report;

import dev.latchkey.cli.shell.Palette;
import dev.latchkey.validation.Verdict;

/** Formats a verdict. */
public final class VerdictText {
    /** The line that explains {@link Verdict#PASS}. */
    public static final String PASS_MEANS = "PASS means: no documented rule is violated at level error."
            + " Whether a request is approved is for others to decide.\n";

    /** The line that explains {@link Verdict#UNDETERMINED}. */
    public static final String UNDETERMINED_MEANS =
            "UNDETERMINED means: no rule of level error is known to be violated,"
                    + " but some cannot tell without more facts.\n";

    /** Returns the line about the findings in the baseline, which the verdict does not include. */
    public static final String BESIDE_BASELINE =
            "With a baseline, a verdict is about what the baseline does not record.\n";

    private VerdictText() {}

    /**
     * Formats a verdict.
     *
     * @param verdict the verdict
     * @param palette the colours
     * @return its name, in colour
     */
    public static String of(Verdict verdict, Palette palette) {
        return switch (verdict) {
            case PASS -> palette.good(verdict.name());
            case FAIL -> palette.error(verdict.name());
            case UNDETERMINED -> palette.warning(verdict.name());
        };
    }
}
