package dev.latchkey.cli.check;

import dev.latchkey.cli.text.Palette;
import dev.latchkey.validation.Verdict;

/** A verdict in its colour. */
public final class VerdictText {
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
