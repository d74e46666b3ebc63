package dev.latchkey.cli.report;

import dev.latchkey.cli.shell.Palette;
import dev.latchkey.validation.Verdict;

/** A verdict in its colour, and in words. */
public final class VerdictText {
    /** The line that explains {@link Verdict#PASS}. */
    public static final String PASS_MEANS = "PASS means: no documented rule is violated at level error."
            + " Whether a request is approved is for others to decide.\n";

    /** The line that explains {@link Verdict#UNDETERMINED}. */
    public static final String UNDETERMINED_MEANS =
            "UNDETERMINED means: no rule of level error is known to be violated,"
                    + " but some cannot tell without more facts.\n";

    /** The line about the findings that a verdict leaves out because a baseline knows them. */
    public static final String BESIDE_BASELINE =
            "With a baseline, a verdict is about what the baseline does not record.\n";

    private VerdictText() {}

    /**
     * A verdict to print.
     *
     * @param verdict the verdict
     * @param palette the colours
     * @return its name, coloured
     */
    public static String of(Verdict verdict, Palette palette) {
        return switch (verdict) {
            case PASS -> palette.good(verdict.name());
            case FAIL -> palette.error(verdict.name());
            case UNDETERMINED -> palette.warning(verdict.name());
        };
    }
}
