package dev.latchkey.cli.settings;

import dev.latchkey.validation.text.NearNames;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A key and its value.
 *
 * @param key the position of the key
 * @param value the value
 */
record Entry(Node key, Node value) {

    /** The entries of a mapping by their keys; where nothing is written there are none. */
    static Map<String, Entry> all(Node mapping, String demand, Problems problems) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        if (mapping.getTag().equals(Tag.NULL)) {
            return entries;
        }
        if (!(mapping instanceof MappingNode node) || !mapping.getTag().equals(Tag.MAP)) {
            problems.add(mapping, demand);
            return entries;
        }
        for (NodeTuple tuple : node.getValue()) {
            Node key = tuple.getKeyNode();
            if (key instanceof ScalarNode scalar) {
                Entry before = entries.putIfAbsent(scalar.getValue(), new Entry(key, tuple.getValueNode()));
                if (before != null) {
                    problems.add(
                            key,
                            "the key \"" + scalar.getValue() + "\" stands in line " + before.line()
                                    + " already; keep one of them");
                }
            } else {
                problems.add(key, "a key is a text; write a name before the colon");
            }
        }
        return entries;
    }

    /** The entries of a mapping that has certain keys and no others. */
    static Map<String, Entry> known(Node mapping, List<String> keys, String demand, Problems problems) {
        Map<String, Entry> entries = all(mapping, demand, problems);
        entries.forEach((name, entry) -> {
            if (!keys.contains(name)) {
                problems.add(entry.key, "there is no key \"" + name + "\" here; " + advice(name, keys));
            }
        });
        return entries;
    }

    /** "did you mean …?" for a word similar to some names, or else the existing names. */
    static String advice(String name, Collection<String> names) {
        return NearNames.question(name, names, "use " + String.join(", ", names));
    }

    private int line() {
        return key.getStartMark().orElseThrow().getLine() + 1;
    }
}
