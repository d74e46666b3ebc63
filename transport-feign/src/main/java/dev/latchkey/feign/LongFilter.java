package dev.latchkey.feign;

import dev.latchkey.model.query.Filter;
import dev.latchkey.model.query.FilterTerm;
import dev.latchkey.model.query.QuerySyntaxException;
import dev.latchkey.model.version.FilterOperator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Splits a query with a long {@code in (…)} into several, because servers reject URLs of more than 8 KB. */
final class LongFilter {
    static final int MOST = 50;

    private LongFilter() {}

    /** Returns the query, or several queries whose rows together are the result, in the order of its values. */
    static List<Map<String, String>> split(Map<String, String> parameters) {
        Filter filter = filter(parameters);
        FilterTerm longest = filter == null ? null : longest(filter);
        if (filter == null || longest == null) {
            return List.of(parameters);
        }
        if (parameters.containsKey("sorters")) {
            throw new IllegalArgumentException("a filter with more than " + MOST + " values for " + longest.getField()
                    + " is sent in parts, which no server sorts as a whole; leave the sorters out");
        }
        List<Map<String, String>> parts = new ArrayList<>();
        // Rows of a duplicate value would appear twice if the value were in two parts.
        List<String> values = List.copyOf(new LinkedHashSet<>(longest.getValues()));
        for (int start = 0; start < values.size(); start += MOST) {
            List<String> some = values.subList(start, Math.min(values.size(), start + MOST));
            Map<String, String> part = new LinkedHashMap<>(parameters);
            part.put("filters", with(filter, longest, some).toString());
            part.remove("offset");
            parts.addAll(split(part));
        }
        return parts;
    }

    private static Filter with(Filter filter, FilterTerm replaced, List<String> values) {
        Filter result = Filter.in(replaced.getField(), values);
        for (Filter part : filter.getConjuncts()) {
            if (!part.getTerms().equals(List.of(replaced))) {
                result = result.and(part);
            }
        }
        return result;
    }

    /** Only a condition that every row has to meet can be split without duplicate rows. */
    private static @Nullable FilterTerm longest(Filter filter) {
        return filter.getConjuncts().stream()
                .filter(Filter::isPlain)
                .flatMap(part -> part.getTerms().stream())
                .filter(term -> term.getOperator() == FilterOperator.IN
                        && term.getValues().size() > MOST)
                .findFirst()
                .orElse(null);
    }

    /** The server rejects a filter that cannot be parsed. */
    private static @Nullable Filter filter(Map<String, String> parameters) {
        String text = parameters.get("filters");
        try {
            return text == null ? null : Filter.parse(text);
        } catch (QuerySyntaxException e) {
            return null;
        }
    }
}
