package dev.latchkey.cli.report;

import dev.latchkey.cli.shell.Input;
import java.nio.charset.StandardCharsets;

/** The names of files as URI references (RFC 3986). */
final class ArtifactUri {
    private static final String UNRESERVED = "-._~/";

    private ArtifactUri() {}

    /** Returns a relative reference for a relative name and a file URI for an absolute one. */
    static String of(String file) {
        String path = Input.pathOf(file);
        if (path.startsWith("/")) {
            return "file://" + encode(path);
        }
        return isWindowsRoot(path) ? "file:///" + path.substring(0, 2) + encode(path.substring(2)) : encode(path);
    }

    private static boolean isWindowsRoot(String path) {
        return path.length() > 2 && isLetter(path.charAt(0)) && path.startsWith(":/", 1);
    }

    private static String encode(String path) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (isLetter(c) || (c >= '0' && c <= '9') || UNRESERVED.indexOf(c) >= 0) {
                encoded.append(c);
            } else {
                encoded.append(String.format("%%%02X", (int) c));
            }
        }
        return encoded.toString();
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
