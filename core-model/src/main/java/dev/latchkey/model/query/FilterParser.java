package dev.latchkey.model.query;

import dev.latchkey.model.json.IsoDateTime;
import dev.latchkey.model.version.FilterOperator;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads one filter, from left to right. */
final class FilterParser {
    private static final String DAY = "2027-01-15";
    private static final Pattern NUMBER_OR_CONSTANT = Pattern.compile("-?[0-9]+(\\.[0-9]+)?|true|false|null");
    private static final String OPERATORS =
            Arrays.stream(FilterOperator.values()).map(FilterOperator::getText).collect(Collectors.joining(", "));

    /** No real filter is deeper. */
    private static final int DEEPEST = 64;

    private final Scanner in;
    private @Nullable FilterOperator last;

    FilterParser(String text) {
        this.in = new Scanner(text);
    }

    Filter parse() {
        in.skipSpaces();
        if (in.atEnd()) {
            throw in.refused("the filter is empty");
        }
        Filter filter = joined(false, 0);
        if (!in.atEnd()) {
            throw in.refused(expected("the end"));
        }
        return filter;
    }

    /** Filters joined by {@code and}, which binds tighter, or those joined by {@code or}. */
    private Filter joined(boolean all, int depth) {
        List<Filter> filters = new ArrayList<>();
        do {
            filters.add(all ? single(depth) : joined(true, depth));
        } while (takeWord(all ? "and" : "or"));
        return Filter.join(all, filters);
    }

    private Filter single(int depth) {
        int start = in.index();
        if (depth > DEEPEST) {
            throw in.refused("it is nested deeper than " + DEEPEST + " levels");
        }
        if (takeWord("not")) {
            return Filter.not(single(depth + 1));
        }
        if (!in.take('(')) {
            return Filter.of(term());
        }
        in.skipSpaces();
        Filter inner = joined(false, depth + 1);
        if (in.atEnd()) {
            throw in.refused("the parenthesis is not closed", start);
        }
        if (!in.take(')')) {
            throw in.refused(expected("a closing parenthesis"));
        }
        in.skipSpaces();
        last = null;
        return inner.inParentheses();
    }

    private boolean takeWord(String word) {
        boolean there = in.takeWord(word);
        if (there) {
            in.skipSpaces();
        }
        return there;
    }

    /** Lists the tokens that are accepted at the current position. */
    private String expected(String end) {
        return (last == FilterOperator.ISNULL || last == FilterOperator.PR ? last + " takes no value; " : "")
                + "\"and\", \"or\" or " + end + " is expected";
    }

    private FilterTerm term() {
        String field = field();
        FilterOperator operator = operator(field);
        List<String> values = switch (operator) {
            case ISNULL, PR -> List.of();
            case IN -> list();
            default -> List.of(single(field, operator));
        };
        in.skipSpaces();
        last = operator;
        return FilterTerm.of(field, operator, values);
    }

    private String field() {
        int start = in.index();
        String word = in.word();
        if (!FilterTerm.isField(word)) {
            throw in.refused("a field is expected", start);
        }
        in.skipSpaces();
        return word;
    }

    private FilterOperator operator(String field) {
        int start = in.index();
        String word = in.word();
        if (word.isEmpty()) {
            throw in.refused("an operator is expected after " + field);
        }
        if (word.equals("not")) {
            throw in.refused("\"not\" stands in front of a comparison, as in not (id eq \"x\")", start);
        }
        FilterOperator operator = FilterOperator.find(word).orElse(null);
        if (operator == null) {
            throw in.refused(Scanner.shown(word) + " is not an operator; the operators are " + OPERATORS, start);
        }
        in.skipSpaces();
        return operator;
    }

    private String single(String field, FilterOperator operator) {
        if (in.at('(')) {
            throw in.refused(operator + " takes one value, not a list");
        }
        return value("a value is expected after " + field + " " + operator);
    }

    private List<String> list() {
        int start = in.index();
        if (!in.take('(')) {
            throw in.refused("in takes a list in parentheses");
        }
        List<String> values = new ArrayList<>();
        do {
            in.skipSpaces();
            values.add(value("a value is expected in the list"));
            in.skipSpaces();
        } while (in.take(','));
        if (in.atEnd()) {
            throw in.refused("the list is not closed", start);
        }
        if (!in.take(')')) {
            throw in.refused("a comma or a closing parenthesis is expected");
        }
        return values;
    }

    private String value(String whenAbsent) {
        if (in.at('"')) {
            return quoted();
        }
        int start = in.index();
        String word = in.word();
        if (word.isEmpty()) {
            throw in.refused(whenAbsent);
        }
        if (!isLiteral(word)) {
            throw in.refused(Scanner.shown(word) + " has to stand in double quotes", start);
        }
        return word;
    }

    private String quoted() {
        int start = in.index();
        in.take('"');
        StringBuilder value = new StringBuilder();
        while (!in.take('"')) {
            if (in.take('\\') && !in.at('"') && !in.at('\\') && !in.atEnd()) {
                throw in.refused("a backslash stands before a double quote or a backslash only", in.index() - 1);
            }
            if (in.atEnd()) {
                throw in.refused("the quote is not closed", start);
            }
            value.append(in.next());
        }
        return value.toString();
    }

    private static boolean isLiteral(String word) {
        return NUMBER_OR_CONSTANT.matcher(word).matches() || isDate(word);
    }

    private static boolean isDate(String word) {
        try {
            if (word.length() == DAY.length()) {
                LocalDate.parse(word);
            } else {
                IsoDateTime.parse(word);
            }
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
