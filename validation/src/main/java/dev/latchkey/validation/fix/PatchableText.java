package dev.latchkey.validation.fix;

import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.validation.fix.Node.Child;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;

/**
 * A JSON text that patches are applied to. It changes only where a patch changes it; everything else stays as written,
 * including the order of keys, white space and the spelling of numbers. Not thread-safe.
 */
public final class PatchableText {
    private static final ObjectReader STRICT = LatchkeyJson.mapper()
            .reader()
            .with(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY, DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String original;
    private final @Nullable Node root;
    private Deque<Runnable> undo = new ArrayDeque<>();
    private boolean changed;
    private boolean unmarked;

    private PatchableText(String original, @Nullable Node root) {
        this.original = original;
        this.root = root;
    }

    /**
     * Creates a patchable text.
     *
     * @param text any text; one that is not JSON, or in which an object has a key twice, accepts no patch
     * @return the text, to be patched
     */
    public static PatchableText of(String text) {
        String json = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        return new PatchableText(text, parse(json) == null ? null : NodeReader.read(json));
    }

    /**
     * Parses a text.
     *
     * @param text any text
     * @return its value as a tree; null if it is not JSON, or an object in it has a key twice
     */
    public static @Nullable JsonNode parse(String text) {
        try {
            JsonNode value = STRICT.readTree(text);
            return value.isMissingNode() ? null : value;
        } catch (JacksonException e) {
            return null;
        }
    }

    /**
     * Applies a fix as a whole, or not at all.
     *
     * @param fix the fix
     * @return whether it was applied; if not, an operation did not find its target, and nothing has changed
     */
    public boolean apply(Fix fix) {
        Node document = root;
        if (document == null) {
            return false;
        }
        if (fix.getOperations().isEmpty()) {
            unmarked = true;
            return original.startsWith(BYTE_ORDER_MARK);
        }
        undo = new ArrayDeque<>();
        for (PatchOperation operation : fix.getOperations()) {
            if (!apply(operation, document)) {
                undo.forEach(Runnable::run);
                return false;
            }
        }
        changed |= !undo.isEmpty();
        return true;
    }

    /** {@return the text with all applied fixes; the same string if there are none} */
    public String getText() {
        String start = unmarked && original.startsWith(BYTE_ORDER_MARK) ? original.substring(1) : original;
        Node document = root;
        if (!changed || document == null) {
            return start;
        }
        return start.substring(0, NodeReader.startOf(start)) + document + start.substring(endOf(start));
    }

    private boolean apply(PatchOperation operation, Node document) {
        List<String> steps = Pointers.steps(operation.getPath());
        JsonNode value = operation.getValue();
        if (operation.getOp() == PatchOperation.Kind.TEST) {
            Node found = Pointers.find(document, steps);
            return found != null && Objects.equals(parse(found.toString()), value);
        }
        Node parent = steps.isEmpty() ? null : Pointers.find(document, steps.subList(0, steps.size() - 1));
        if (parent == null) {
            return false;
        }
        String last = steps.get(steps.size() - 1);
        int index = Pointers.index(parent, last);
        return switch (operation.getOp()) {
            case REMOVE -> index >= 0 && remove(parent, index);
            case REPLACE -> index >= 0 && value != null && replace(parent, index, value);
            case ADD -> value != null && add(parent, last, index, value);
            case TEST -> false;
        };
    }

    private boolean remove(Node parent, int index) {
        Child removed = parent.children().remove(index);
        undo.push(() -> parent.children().add(index, removed));
        return true;
    }

    private boolean replace(Node parent, int index, JsonNode value) {
        Child before = parent.children().get(index);
        parent.children().set(index, before.with(NodeReader.read(value.toString())));
        undo.push(() -> parent.children().set(index, before));
        return true;
    }

    private boolean add(Node parent, String step, int index, JsonNode value) {
        if (parent.isObject() && index >= 0) {
            return replace(parent, index, value);
        }
        int size = parent.children().size();
        boolean atEnd = parent.isObject() || step.equals("-") || step.equals(Integer.toString(size));
        int at = atEnd ? size : index;
        if (at < 0 || !(parent.isObject() || parent.isList())) {
            return false;
        }
        String key = parent.isObject() ? step : null;
        String prefix = key == null ? "" : LatchkeyJson.mapper().writeValueAsString(key) + ": ";
        parent.children().add(at, new Child(parent.separator(), prefix, key, NodeReader.read(value.toString())));
        undo.push(() -> parent.children().remove(at));
        return true;
    }

    /** The start of the text after the value: only space may follow it. */
    private static int endOf(String text) {
        int end = text.length();
        while (" \t\n\r".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }
}
