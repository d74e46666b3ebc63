package dev.latchkey.validation.rule.documented;

import dev.latchkey.model.json.IsoDateTime;
import dev.latchkey.model.query.FilterTerm;
import dev.latchkey.model.version.FilterOperator;
import dev.latchkey.validation.rule.CheckContext;
import dev.latchkey.validation.rule.Level;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;

/** Checks that filters compare times with times. No document defines how a server handles other values. */
final class Moments {
    private static final String DAY = "2027-01-15";
    private static final Set<String> FIELDS = Set.of("created", "modified");

    private Moments() {}

    static void check(FilterTerm term, CheckContext context) {
        if (!FIELDS.contains(term.getField()) || term.getOperator() == FilterOperator.SW) {
            return;
        }
        for (String value : term.getValues()) {
            if (!isMoment(value)) {
                context.violated(
                        "/filters",
                        term.getField() + " is a moment, but is compared with " + Spelling.shown(value)
                                + ", which is neither a date-time nor a date",
                        Level.WARNING);
            }
        }
    }

    private static boolean isMoment(String value) {
        try {
            if (value.length() == DAY.length()) {
                LocalDate.parse(value);
            } else {
                IsoDateTime.parse(value);
            }
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
