package dev.latchkey.model.law;

import dev.latchkey.model.json.IsoDateTime;
import java.math.BigDecimal;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** When two JSON documents say the same: numbers by value, date-times as instants, unset keys like absent ones. */
public final class Law {
    private Law() {}

    /** A plain value that is equal for documents that say the same; null for one that says nothing. */
    public static @Nullable Object meaningOf(JsonNode json) {
        if (json.isObject()) {
            Map<String, Object> meaning = new TreeMap<>();
            json.properties().forEach(entry -> {
                Object member = meaningOf(entry.getValue());
                if (!saysNothing(member)) {
                    meaning.put(entry.getKey(), member);
                }
            });
            return meaning;
        }
        if (json.isArray()) {
            List<Object> meaning = new ArrayList<>();
            json.forEach(element -> {
                Object member = meaningOf(element);
                if (member != null) {
                    meaning.add(member);
                }
            });
            return meaning;
        }
        if (json.isNumber()) {
            BigDecimal number = json.decimalValue();
            return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        }
        if (json.isString()) {
            return instantOrText(json.stringValue());
        }
        return json.isNull() ? null : json.booleanValue();
    }

    private static boolean saysNothing(@Nullable Object meaning) {
        return meaning == null
                || (meaning instanceof Collection<?> elements && elements.isEmpty())
                || (meaning instanceof Map<?, ?> members && members.isEmpty());
    }

    private static Object instantOrText(String text) {
        try {
            return IsoDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            return text;
        }
    }
}
