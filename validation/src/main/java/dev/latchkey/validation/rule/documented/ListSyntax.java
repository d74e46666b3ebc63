package dev.latchkey.validation.rule.documented;

import static dev.latchkey.validation.rule.Answer.satisfied;
import static dev.latchkey.validation.rule.Answer.violated;

import dev.latchkey.model.query.Filter;
import dev.latchkey.model.query.FilterTerm;
import dev.latchkey.model.query.QuerySyntaxException;
import dev.latchkey.model.query.SortKey;
import dev.latchkey.model.query.Sorter;
import dev.latchkey.model.version.FilterOperator;
import dev.latchkey.validation.rule.Answer;
import dev.latchkey.validation.rule.Level;
import dev.latchkey.validation.rule.Terms;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Holds filters and sorters against what the API version documents for the list. */
final class ListSyntax {
    private static final String FILTERS = "/filters";
    private static final String SORTERS = "/sorters";

    private ListSyntax() {}

    static Answer filter(@Nullable String text, Terms terms) {
        if (text == null || !terms.apiVersion().offers(terms.operation())) {
            return satisfied();
        }
        Map<String, Set<FilterOperator>> documented = terms.apiVersion().filters(terms.operation());
        try {
            Filter filter = Filter.parse(text);
            Answer answer = filter.isPlain() ? satisfied() : notShown(terms);
            for (FilterTerm term : filter.getTerms()) {
                answer = answer.and(term(term, documented, terms));
            }
            return answer;
        } catch (QuerySyntaxException e) {
            return violated(FILTERS, "this is not a filter: " + e.getMessage());
        }
    }

    /** The standard syntax has them; its page adds that a list may support a part of it. */
    private static Answer notShown(Terms terms) {
        return violated(
                        FILTERS,
                        "the standard syntax has \"or\", \"not\" and parentheses, but no document shows them for the list "
                                + terms.operation() + "; a server may refuse them")
                .as(Level.WARNING);
    }

    private static Answer term(FilterTerm term, Map<String, Set<FilterOperator>> documented, Terms terms) {
        Set<FilterOperator> operators = documented.get(term.getField());
        if (operators == null) {
            return violated(FILTERS, unknown("filtered", term.getField(), documented.keySet(), terms));
        }
        return operators.contains(term.getOperator())
                ? Moments.check(term)
                : violated(
                        FILTERS,
                        "the list " + terms.operation() + " of API version " + terms.apiVersion()
                                + " does not take the operator " + term.getOperator() + " for " + term.getField()
                                + "; it takes " + join(operators));
    }

    static Answer sorter(@Nullable String text, Terms terms) {
        if (text == null || !terms.apiVersion().offers(terms.operation())) {
            return satisfied();
        }
        Set<String> documented = terms.apiVersion().sorters(terms.operation());
        try {
            Answer answer = satisfied();
            for (SortKey key : Sorter.parse(text).getKeys()) {
                if (!documented.contains(key.getField())) {
                    answer = answer.and(violated(SORTERS, unknown("sorted", key.getField(), documented, terms)));
                }
            }
            return answer;
        } catch (QuerySyntaxException e) {
            return violated(SORTERS, "this is not a sorter: " + e.getMessage());
        }
    }

    private static String unknown(String done, String field, Collection<String> documented, Terms terms) {
        return "the list " + terms.operation() + " of API version " + terms.apiVersion() + " cannot be " + done + " by "
                + Spelling.shown(field) + "; the fields are " + String.join(", ", documented)
                + Spelling.suggestion(field, documented);
    }

    private static String join(Set<FilterOperator> operators) {
        return operators.stream().map(FilterOperator::getText).collect(Collectors.joining(", "));
    }
}
