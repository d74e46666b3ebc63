package dev.latchkey.testkit.engine;

import dev.latchkey.model.json.IsoDateTime;
import dev.latchkey.model.query.FilterTerm;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
        boolean isComparable(String value) {
            return true;
        }
    },
    /** As moments, however they are written; a day is its beginning in UTC. */
    MOMENT {
        @Override
        int compare(String one, String other) {
            return moment(one).compareTo(moment(other));
        }

        @Override
        boolean isComparable(String value) {
            try {
                moment(value);
                return true;
            } catch (DateTimeException e) {
                return false;
            }
        }
    };

    private static final String DAY = "2027-01-15";

    abstract int compare(String one, String other);

    /** Whether a value is one of this kind. One that is not equals, precedes and follows nothing. */
    abstract boolean isComparable(String value);

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
            case EQ, GT, GE, LT, LE, IN ->
                values.stream().filter(this::isComparable).anyMatch(other -> holds(term, compare(value, other)));
            case NE -> !isComparable(values.get(0)) || compare(value, values.get(0)) != 0;
            case SW -> value.startsWith(values.get(0));
            case ISNULL -> false;
        };
    }

    private static boolean holds(FilterTerm term, int order) {
        return switch (term.getOperator()) {
            case GT -> order > 0;
            case GE -> order >= 0;
            case LT -> order < 0;
            case LE -> order <= 0;
            default -> order == 0;
        };
    }

    private static Instant moment(String text) {
        return text.length() == DAY.length()
                ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                : IsoDateTime.parse(text).toInstant();
    }
}
