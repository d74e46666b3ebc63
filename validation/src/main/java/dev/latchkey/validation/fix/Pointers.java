package dev.latchkey.validation.fix;

import dev.latchkey.validation.fix.Node.Child;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Follows RFC 6901 JSON pointers. */
final class Pointers {
    private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,8}");

    private Pointers() {}

    /** The keys and indexes of a pointer, from the root. */
    static List<String> steps(String pointer) {
        return pointer.isEmpty()
                ? List.of()
                : Arrays.stream(pointer.substring(1).split("/", -1))
                        .map(step -> step.replace("~1", "/").replace("~0", "~"))
                        .toList();
    }

    /** The value that steps lead to, or null if there is none. */
    static @Nullable Node find(Node root, List<String> steps) {
        Node node = root;
        for (String step : steps) {
            int index = index(node, step);
            if (index < 0) {
                return null;
            }
            node = node.children().get(index).value();
        }
        return node;
    }

    /** Finds the child that a step leads to; -1 if there is none. */
    static int index(Node parent, String step) {
        List<Child> children = parent.children();
        if (parent.isList()) {
            int index = INDEX.matcher(step).matches() ? Integer.parseInt(step) : -1;
            return index < children.size() ? index : -1;
        }
        for (int i = 0; i < children.size(); i++) {
            if (step.equals(children.get(i).key())) {
                return i;
            }
        }
        return -1;
    }
}
