package dev.latchkey.cli.report;

import java.util.Locale;

/** The level of detail about undetermined rules in a report. */
public enum UndeterminedMode {
    /** Each rule with its missing facts and places, for every body. */
    SHOW,
    /** One paragraph for the whole run; in JSON an entry for each rule. */
    SUMMARY,
    /** Only the verdict. */
    HIDE;

    /** Returns the text of the option's value. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
