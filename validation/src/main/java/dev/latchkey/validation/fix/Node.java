package dev.latchkey.validation.fix;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value as written in a text, so that it can be written back in the same way. A list or an object remembers the text
 * before its first and after its last child, each child the text between it and the previous one.
 */
final class Node {
    private final Kind kind;
    private final String scalar;
    private final String lead;
    private final String tail;
    private final boolean wasEmpty;
    private final List<Child> children;

    private Node(Kind kind, String scalar, String lead, String tail, List<Child> children) {
        this.kind = kind;
        this.scalar = scalar;
        this.lead = lead;
        this.tail = tail;
        this.wasEmpty = children.isEmpty();
        this.children = new ArrayList<>(children);
    }

    static Node scalar(String text) {
        return new Node(Kind.SCALAR, text, "", "", List.of());
    }

    /**
     * A list or an object.
     *
     * @param lead the text between the opening bracket and the first child
     * @param tail the text between the last child, if any, and the closing bracket
     */
    static Node container(boolean object, String lead, String tail, List<Child> children) {
        return new Node(object ? Kind.OBJECT : Kind.LIST, "", lead, tail, children);
    }

    boolean isObject() {
        return kind == Kind.OBJECT;
    }

    boolean isList() {
        return kind == Kind.LIST;
    }

    /** The children as they are now, to be changed in place. */
    List<Child> children() {
        return children;
    }

    /** The text between a new child and the one before it: the same as between the others here. */
    String separator() {
        return children.size() > 1 ? children.get(1).gap() : "," + lead;
    }

    void write(StringBuilder out) {
        if (kind == Kind.SCALAR) {
            out.append(scalar);
            return;
        }
        out.append(isObject() ? '{' : '[');
        for (int i = 0; i < children.size(); i++) {
            Child child = children.get(i);
            out.append(i == 0 ? lead : child.gap()).append(child.prefix());
            child.value().write(out);
        }
        if (!children.isEmpty() || wasEmpty) {
            out.append(tail);
        }
        out.append(isObject() ? '}' : ']');
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        write(out);
        return out.toString();
    }

    private enum Kind {
        SCALAR,
        LIST,
        OBJECT
    }

    /**
     * A value in a list or an object.
     *
     * @param gap the text between it and the previous child, comma included; not written for the first child
     * @param prefix the key as it is written, and what follows it up to the value; empty in a list
     * @param key the key; null in a list
     */
    record Child(String gap, String prefix, @Nullable String key, Node value) {
        Child with(Node other) {
            return new Child(gap, prefix, key, other);
        }
    }
}
