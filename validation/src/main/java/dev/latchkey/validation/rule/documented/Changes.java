package dev.latchkey.validation.rule.documented;

import dev.latchkey.model.Blank;
import dev.latchkey.model.json.IsoDateTime;
import dev.latchkey.validation.fix.PatchOperation;
import dev.latchkey.validation.rule.Change;
import dev.latchkey.validation.text.NearNames;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The changes that several rules put things right with. */
final class Changes {
    /** Leaves the JSON value unchanged; only the text around it changes. */
    static final Change TEXT_ONLY = place -> List.of();

    private static final int MINUTES_END = "2027-01-15T21:22".length();
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Changes() {}

    /** Leaves the key of a value out. */
    static Change leaveOut() {
        return place -> place.isInObject() ? Change.remove().at(place) : null;
    }

    /** Leaves out the key of an empty value: null, a blank text, an empty list or object. */
    static Change leaveOutEmpty() {
        return place -> isEmpty(place.value()) ? leaveOut().at(place) : null;
    }

    private static boolean isEmpty(JsonNode value) {
        return value.isNull() || (value.isContainer() && value.isEmpty()) || (isText(value) && Blank.is(text(value)));
    }

    /** Writes the key that the rule suggests, unless it is there already or another key may be meant by it as well. */
    static Change renameKey() {
        return place -> {
            String key = place.suggestion();
            JsonNode around = place.document().at(place.around());
            JsonNode value = place.value();
            if (key == null || value.isMissingNode() || !around.isObject()) {
                return null;
            }
            long meant = around.propertyNames().stream()
                    .filter(name -> NearNames.slip(name, Set.of(key)) != null)
                    .count();
            return meant > 1
                    ? null
                    : List.of(
                            PatchOperation.test(place.pointer(), value),
                            PatchOperation.remove(place.pointer()),
                            PatchOperation.add(place.around() + "/" + key, value));
        };
    }

    /** Leaves the key of a null out. */
    static Change leaveOutNull() {
        return place -> place.value().isNull() ? leaveOut().at(place) : null;
    }

    /** Leaves the key of a blank text out. */
    static Change leaveOutBlank() {
        return place -> isText(place.value()) && Blank.is(text(place.value()))
                ? leaveOut().at(place)
                : null;
    }

    /** Leaves the key of one value out, without which the request asks for the same. */
    static Change leaveOutValue(String value) {
        return place -> isText(place.value()) && text(place.value()).equals(value)
                ? leaveOut().at(place)
                : null;
    }

    /** Leaves the key of a switch out. */
    static Change leaveOutFlag() {
        return place -> place.value().isBoolean() ? leaveOut().at(place) : null;
    }

    /** Makes a list of a text. */
    static Change putInList() {
        return Change.replace(value -> isText(value) ? JSON.arrayNode().add(value) : null);
    }

    /** Writes the text that the rule suggests. */
    static Change takeSuggestion() {
        return place -> {
            String suggestion = place.suggestion();
            return suggestion == null
                    ? null
                    : Change.replace(value -> JSON.stringNode(suggestion)).at(place);
        };
    }

    /** Writes a text without the spaces around it. */
    static Change strip() {
        return Change.replace(value -> isText(value) ? JSON.stringNode(stripped(text(value))) : null);
    }

    private static String stripped(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && Blank.is(text.substring(start, start + 1))) {
            start++;
        }
        while (end > start && Blank.is(text.substring(end - 1, end))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Writes the same moment in UTC. */
    static Change toUtc() {
        return Change.replace(value -> {
            String utc = isText(value) ? utc(text(value)) : null;
            return utc == null ? null : JSON.stringNode(utc);
        });
    }

    /** Adds the seconds to a date-time that has all else. */
    static Change writeSeconds() {
        return Change.replace(value -> {
            String text = isText(value) ? text(value) : "";
            if (text.length() <= MINUTES_END) {
                return null;
            }
            String whole = text.substring(0, MINUTES_END) + ":00" + text.substring(MINUTES_END);
            return utc(whole) == null ? null : JSON.stringNode(whole);
        });
    }

    /** Adds what a text lacks to be a date-time: a zone, with the seconds or the whole time before it. */
    static Change completeDateTime() {
        return Change.replace(value -> {
            for (String rest : isText(value) ? List.of("Z", ":00Z", "T00:00:00Z") : List.<String>of()) {
                if (utc(text(value) + rest) != null) {
                    return JSON.stringNode(text(value) + rest);
                }
            }
            return null;
        });
    }

    /** Swaps the dates of the item around the place. */
    static Change swapDates() {
        return place -> {
            String start = place.around() + "/startDate";
            String remove = place.around() + "/removeDate";
            JsonNode startDate = place.document().at(start);
            JsonNode removeDate = place.document().at(remove);
            return isText(startDate)
                            && isText(removeDate)
                            && !Objects.equals(utc(text(startDate)), utc(text(removeDate)))
                    ? List.of(
                            PatchOperation.test(start, startDate),
                            PatchOperation.test(remove, removeDate),
                            PatchOperation.replace(start, removeDate),
                            PatchOperation.replace(remove, startDate))
                    : null;
        };
    }

    /** A date-time in UTC, as far as it is one and can be written in four digits of a year. */
    static @Nullable String utc(String text) {
        try {
            OffsetDateTime date = IsoDateTime.parse(text);
            String utc = date.toInstant().toString();
            return IsoDateTime.parse(utc).isEqual(date) ? utc : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    static boolean isText(JsonNode value) {
        return value.isString();
    }

    static String text(JsonNode value) {
        return value.asString();
    }
}
