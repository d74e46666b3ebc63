package dev.latchkey.model.query;

import dev.latchkey.model.json.Open;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Gathers the parameters of a query that are set. */
final class Parameters {
    private final Map<String, String> set = new LinkedHashMap<>();

    Parameters add(String name, @Nullable Object value) {
        if (value instanceof Open<?> open) {
            set.put(name, open.getText());
        } else if (value != null) {
            set.put(name, value.toString());
        }
        return this;
    }

    Parameters addPage(ListQuery query) {
        return add("count", query.getCount())
                .add("limit", query.getLimit())
                .add("offset", query.getOffset())
                .add("filters", query.getFilters())
                .add("sorters", query.getSorters());
    }

    Map<String, String> and(Map<String, JsonNode> unknown) {
        unknown.forEach(
                (name, value) -> set.putIfAbsent(name, value.isString() ? value.stringValue() : value.toString()));
        return Collections.unmodifiableMap(set);
    }
}
