package dev.latchkey.validation.document;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The positions of the values of a document. Recording a value costs a few integers; pointers are only spelled out when
 * the first of them is looked up.
 */
final class Positions {
    static final int ROOT = 0;

    private int count;
    private int[] parents = new int[64];
    private int[] lines = new int[64];
    private int[] columns = new int[64];
    private @Nullable Object[] steps = new @Nullable Object[64];
    private @Nullable Map<String, Integer> byPointer;

    /**
     * Records a value.
     *
     * @param step the key in the parent object, or the index in the parent list as an Integer; null for the root
     * @return the number of this value, to be the parent of others
     */
    int add(int parent, @Nullable Object step, int line, int column) {
        if (count == parents.length) {
            parents = Arrays.copyOf(parents, count * 2);
            lines = Arrays.copyOf(lines, count * 2);
            columns = Arrays.copyOf(columns, count * 2);
            steps = Arrays.copyOf(steps, count * 2);
        }
        parents[count] = parent;
        lines[count] = line;
        columns[count] = column;
        steps[count] = step;
        return count++;
    }

    Position position(int node) {
        return new Position(lines[node], columns[node]);
    }

    /** The RFC 6901 pointer of a recorded value. */
    String pointer(int node) {
        Object step = steps[node];
        return step == null ? "" : pointer(parents[node]) + "/" + escape(step.toString());
    }

    /** The place of the value that a pointer names, or else of the nearest value around it. */
    Position locate(String pointer) {
        Map<String, Integer> nodes = byPointer();
        for (String at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            Integer node = nodes.get(at);
            if (node != null) {
                return position(node);
            }
        }
        return count == 0 ? Position.START : position(ROOT);
    }

    private synchronized Map<String, Integer> byPointer() {
        Map<String, Integer> known = byPointer;
        if (known == null) {
            known = new HashMap<>();
            String[] pointers = new String[count];
            for (int node = 0; node < count; node++) {
                Object step = steps[node];
                pointers[node] = step == null ? "" : pointers[parents[node]] + "/" + escape(step.toString());
                known.put(pointers[node], node);
            }
            byPointer = known;
        }
        return known;
    }

    private static String escape(String step) {
        return step.indexOf('~') < 0 && step.indexOf('/') < 0
                ? step
                : step.replace("~", "~0").replace("/", "~1");
    }
}
