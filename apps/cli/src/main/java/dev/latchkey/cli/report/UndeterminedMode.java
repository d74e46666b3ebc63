package dev.latchkey.cli.report;

import java.util.Locale;

/** The amount that a report shows about undetermined rules. */
public enum UndeterminedMode {
    /** Each rule with its missing facts and its places, for every body. */
    SHOW,
    /** One paragraph for the whole run; in JSON an entry for each rule. */
    SUMMARY,
    /** Nothing but the verdict. */
    HIDE;

    /** The text of the option's value. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
