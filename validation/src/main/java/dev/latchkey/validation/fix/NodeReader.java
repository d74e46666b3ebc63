package dev.latchkey.validation.fix;

import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.validation.fix.Node.Child;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parses a text that is known to be JSON. */
final class NodeReader {
    private final String text;
    private int at;

    private NodeReader(String text, int at) {
        this.text = text;
        this.at = at;
    }

    /** The one value of a text. */
    static Node read(String text) {
        return new NodeReader(text, startOf(text)).value();
    }

    /** The start of the value of a text. */
    static int startOf(String text) {
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        while (isSpace(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private Node value() {
        char first = text.charAt(at);
        return first == '{' || first == '[' ? container(first == '{') : Node.scalar(scalar());
    }

    private Node container(boolean object) {
        char end = object ? '}' : ']';
        at++;
        String lead = space();
        List<Child> children = new ArrayList<>();
        String gap = "," + lead;
        while (text.charAt(at) != end) {
            children.add(child(object, gap));
            String before = space();
            if (text.charAt(at) == end) {
                at++;
                return Node.container(object, lead, before, children);
            }
            at++;
            gap = before + "," + space();
        }
        at++;
        return Node.container(object, "", lead, children);
    }

    private Child child(boolean object, String gap) {
        int start = at;
        String key = object ? key() : null;
        String prefix = text.substring(start, at);
        return new Child(gap, prefix, key, value());
    }

    private @Nullable String key() {
        String written = scalar();
        space();
        at++;
        space();
        return written.indexOf('\\') < 0
                ? written.substring(1, written.length() - 1)
                : LatchkeyJson.mapper().readValue(written, String.class);
    }

    private String scalar() {
        int start = at;
        if (text.charAt(at) == '"') {
            for (at++; text.charAt(at) != '"'; at++) {
                if (text.charAt(at) == '\\') {
                    at++;
                }
            }
            at++;
        } else {
            while (at < text.length() && !isSpace(text.charAt(at)) && ",]}".indexOf(text.charAt(at)) < 0) {
                at++;
            }
        }
        return text.substring(start, at);
    }

    private String space() {
        int start = at;
        while (isSpace(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
