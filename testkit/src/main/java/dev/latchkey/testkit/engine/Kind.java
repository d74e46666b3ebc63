package dev.latchkey.testkit.engine;

import dev.latchkey.model.json.IsoDateTime;
import dev.latchkey.model.query.FilterTerm;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the values of a column are compared. */
enum Kind {
    /** Letter by letter. */
    TEXT {
        @Override
        int compare(String one, String other) {
            return one.compareTo(other);
        }

        @Override
        void check(FilterTerm term) {}
    },
    /** As moments, however they are written. */
    MOMENT {
        @Override
        int compare(String one, String other) {
            return moment(one).compareTo(moment(other));
        }

        @Override
        void check(FilterTerm term) {
            for (String value : term.getValues()) {
                try {
                    moment(value);
                } catch (DateTimeException e) {
                    throw Refusal.invalid(
                            term.getField() + " is compared with \"" + value + "\", which is no date-time");
                }
            }
        }
    };

    abstract int compare(String one, String other);

    /** Refuses a term whose values cannot be compared. */
    abstract void check(FilterTerm term);

    /** Whether a value passes a term. What has no value is null and nothing else. */
    boolean matches(@Nullable String value, FilterTerm term) {
        List<String> values = term.getValues();
        if (value == null) {
            return switch (term.getOperator()) {
                case ISNULL, NE -> true;
                default -> false;
            };
        }
        return switch (term.getOperator()) {
            case EQ -> compare(value, values.get(0)) == 0;
            case NE -> compare(value, values.get(0)) != 0;
            case GT -> compare(value, values.get(0)) > 0;
            case GE -> compare(value, values.get(0)) >= 0;
            case LT -> compare(value, values.get(0)) < 0;
            case LE -> compare(value, values.get(0)) <= 0;
            case IN -> values.stream().anyMatch(other -> compare(value, other) == 0);
            case SW -> value.startsWith(values.get(0));
            case ISNULL -> false;
        };
    }

    private static Instant moment(String text) {
        return IsoDateTime.parse(text).toInstant();
    }
}
