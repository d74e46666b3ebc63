package dev.latchkey.feign;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code Link} headers (RFC 8288) in one pass: no character is read twice, so every header takes linear time. */
final class LinkHeader {
    private final String text;
    private int at;

    private LinkHeader(String text) {
        this.text = text;
    }

    /**
     * Finds the address of the first link with one of the relations.
     *
     * @param header the value of a header: links separated by commas
     * @param relations the names, in lower case
     * @return the address as written; null if there is no such link
     */
    static @Nullable String find(String header, Set<String> relations) {
        return new LinkHeader(header).find(relations);
    }

    private @Nullable String find(Set<String> relations) {
        while (skipTo('<')) {
            String address = take('>');
            if (address == null) {
                return null;
            }
            boolean found = false;
            while (skipSpace() == ';') {
                at++;
                found |= isRelation(parameter(), relations);
            }
            if (found) {
                return address;
            }
        }
        return null;
    }

    /** Returns the value of the current parameter if its name is rel; else empty. */
    private String parameter() {
        skipSpace();
        int start = at;
        while (at < text.length() && "=;,<".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        boolean rel = text.substring(start, at).strip().equalsIgnoreCase("rel");
        String value = "";
        if (at < text.length() && text.charAt(at) == '=') {
            at++;
            value = skipSpace() == '"' ? quoted() : token();
        }
        return rel ? value : "";
    }

    private String quoted() {
        at++;
        String value = take('"');
        if (value == null) {
            at = text.length();
            return "";
        }
        return value;
    }

    private String token() {
        int start = at;
        while (at < text.length() && ";,<".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    private static boolean isRelation(String value, Set<String> relations) {
        int start = 0;
        for (int end = 0; end <= value.length(); end++) {
            if (end == value.length() || Character.isWhitespace(value.charAt(end))) {
                if (relations.contains(value.substring(start, end).toLowerCase(Locale.ROOT))) {
                    return true;
                }
                start = end + 1;
            }
        }
        return false;
    }

    private boolean skipTo(char c) {
        int found = text.indexOf(c, at);
        at = found < 0 ? text.length() : found + 1;
        return found >= 0;
    }

    /** Reads up to a character and skips it; null, without any progress, if the character does not follow. */
    private @Nullable String take(char end) {
        int found = text.indexOf(end, at);
        if (found < 0) {
            return null;
        }
        String taken = text.substring(at, found);
        at = found + 1;
        return taken;
    }

    /** Returns the next character that is not a space; 0 at the end. */
    private char skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : 0;
    }
}
