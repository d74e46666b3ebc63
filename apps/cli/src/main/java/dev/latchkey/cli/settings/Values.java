package dev.latchkey.cli.settings;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads the values of one mapping; a value that cannot be used is a problem and null. Not thread-safe. */
final class Values {
    private final Node mapping;
    private final Map<String, Entry> entries;
    private final Problems problems;

    private Values(Node mapping, Map<String, Entry> entries, Problems problems) {
        this.mapping = mapping;
        this.entries = entries;
        this.problems = problems;
    }

    /** The values of a mapping that has all of these keys; which of them it lacks is a problem. */
    static Values of(Node mapping, List<String> keys, String demand, Problems problems) {
        if (mapping.getTag().equals(Tag.NULL)) {
            problems.add(mapping, demand);
            return new Values(mapping, Map.of(), problems);
        }
        Map<String, Entry> entries = Entry.known(mapping, keys, demand, problems);
        List<String> missing =
                keys.stream().filter(key -> !entries.containsKey(key)).toList();
        if (!missing.isEmpty() && mapping.getTag().equals(Tag.MAP)) {
            problems.add(
                    mapping,
                    String.join(" and ", missing) + (missing.size() == 1 ? " is" : " are") + " missing here; add "
                            + (missing.size() == 1 ? "it" : "them"));
        }
        return new Values(mapping, entries, problems);
    }

    @Nullable
    String text(String key) {
        Entry entry = entries.get(key);
        return entry == null
                ? null
                : text(entry.value(), "write a text, in quotes if it looks like something else", problems);
    }

    /** A text that is not blank. */
    @Nullable
    String sentence(String key) {
        String text = text(key);
        if (text != null && text.isBlank()) {
            problems.add(place(key), key + " is blank; say why this is so");
            return null;
        }
        return text;
    }

    /** At least 1. */
    @Nullable
    Integer count(String key) {
        Entry entry = entries.get(key);
        if (entry == null) {
            return null;
        }
        if (entry.value() instanceof ScalarNode scalar
                && scalar.getTag().equals(Tag.INT)
                && scalar.getValue().matches("0*[1-9][0-9]{0,8}")) {
            return Integer.valueOf(scalar.getValue());
        }
        problems.add(entry.value(), "write a whole number, at least 1 and at most 999999999");
        return null;
    }

    @Nullable
    LocalDate day(String key) {
        String text = text(key);
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            problems.add(place(key), "\"" + text + "\" is not a day; write one such as 2027-01-31");
            return null;
        }
    }

    /** The place of a value; the mapping if it is not there. */
    Node place(String key) {
        Entry entry = entries.get(key);
        return entry == null ? mapping : entry.value();
    }

    /** The text of a value, or null if it is none. */
    static @Nullable String text(Node value, String demand, Problems problems) {
        if (value instanceof ScalarNode scalar && value.getTag().equals(Tag.STR)) {
            return scalar.getValue();
        }
        problems.add(value, "this is no text; " + demand);
        return null;
    }
}
