package dev.latchkey.validation.rule.documented;

import dev.latchkey.model.query.Filter;
import dev.latchkey.model.query.FilterTerm;
import dev.latchkey.model.query.QuerySyntaxException;
import dev.latchkey.model.query.SortKey;
import dev.latchkey.model.query.Sorter;
import dev.latchkey.model.version.FilterOperator;
import dev.latchkey.validation.rule.CheckContext;
import dev.latchkey.validation.rule.Level;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks filters and sorters against the documentation of the list in the API version. */
final class ListSyntax {
    private static final String FILTERS = "/filters";
    private static final String SORTERS = "/sorters";

    private ListSyntax() {}

    static void filter(@Nullable String text, CheckContext context) {
        if (text == null || !context.getApiVersion().offers(context.getOperation())) {
            return;
        }
        Map<String, Set<FilterOperator>> documented = context.getApiVersion().filters(context.getOperation());
        try {
            Filter filter = Filter.parse(text);
            if (!filter.isPlain()) {
                notShown(context);
            }
            for (FilterTerm term : filter.getTerms()) {
                term(term, documented, context);
            }
        } catch (QuerySyntaxException e) {
            context.violated(FILTERS, "this is not a filter: " + e.getMessage());
        }
    }

    /** The standard syntax has them; its page adds that a list may support a part of it. */
    private static void notShown(CheckContext context) {
        context.violated(
                FILTERS,
                "the standard syntax has \"or\", \"not\" and parentheses, but no document shows them for the list "
                        + context.getOperation() + "; a server may refuse them",
                Level.WARNING);
    }

    private static void term(FilterTerm term, Map<String, Set<FilterOperator>> documented, CheckContext context) {
        Set<FilterOperator> operators = documented.get(term.getField());
        if (operators == null) {
            context.violated(FILTERS, unknown("filtered", term.getField(), documented.keySet(), context));
        } else if (!operators.contains(term.getOperator())) {
            context.violated(
                    FILTERS,
                    "the list " + context.getOperation() + " of API version " + context.getApiVersion()
                            + " does not take the operator " + term.getOperator() + " for " + term.getField()
                            + "; it takes " + join(operators));
        } else {
            Moments.check(term, context);
        }
    }

    static void sorter(@Nullable String text, CheckContext context) {
        if (text == null || !context.getApiVersion().offers(context.getOperation())) {
            return;
        }
        Set<String> documented = context.getApiVersion().sorters(context.getOperation());
        try {
            for (SortKey key : Sorter.parse(text).getKeys()) {
                if (!documented.contains(key.getField())) {
                    context.violated(SORTERS, unknown("sorted", key.getField(), documented, context));
                }
            }
        } catch (QuerySyntaxException e) {
            context.violated(SORTERS, "this is not a sorter: " + e.getMessage());
        }
    }

    private static String unknown(String done, String field, Collection<String> documented, CheckContext context) {
        return "the list " + context.getOperation() + " of API version " + context.getApiVersion() + " cannot be "
                + done + " by "
                + Spelling.shown(field) + "; the fields are " + String.join(", ", documented)
                + Spelling.suggestion(field, documented);
    }

    private static String join(Set<FilterOperator> operators) {
        return operators.stream().map(FilterOperator::getText).collect(Collectors.joining(", "));
    }
}
