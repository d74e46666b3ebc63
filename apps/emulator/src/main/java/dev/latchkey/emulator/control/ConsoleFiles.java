package dev.latchkey.emulator.control;

import dev.latchkey.emulator.http.Call;
import dev.latchkey.emulator.http.Reply;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** Serves the files of the console from the class path. */
public final class ConsoleFiles {
    /** The prefix of the paths. */
    public static final String PATH = "/console";

    private static final String FOLDER = "/dev/latchkey/emulator/console/";
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml",
            "png", "image/png",
            "ico", "image/x-icon");

    /** Files of the class path. */
    public ConsoleFiles() {}

    /**
     * Handles a call.
     *
     * @param call a call under {@link #PATH}
     * @return the file, a redirect to the page itself, or 404
     */
    public Reply answer(Call call) {
        if (!call.getMethod().equals("GET") && !call.getMethod().equals("HEAD")) {
            return Reply.of(405).with("Allow", "GET, HEAD");
        }
        if (call.getPath().equals(PATH)) {
            return Reply.of(302).with("Location", PATH + "/");
        }
        String name = call.getPath().substring(PATH.length() + 1);
        return file(name.isEmpty() ? "index.html" : name);
    }

    /** Words separated by dots: no path that leaves the folder. */
    private static boolean isFileName(String name) {
        boolean word = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter =
                    (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
            if (!letter && !(c == '.' && word)) {
                return false;
            }
            word = letter;
        }
        return word;
    }

    private static Reply file(String name) {
        if (!isFileName(name)) {
            return Reply.of(404);
        }
        try (InputStream in = ConsoleFiles.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                return Reply.of(404);
            }
            String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
            return Reply.bytes(200, type, in.readAllBytes())
                    .with("Cache-Control", "no-store")
                    .with("X-Content-Type-Options", "nosniff")
                    .with("Content-Security-Policy", "default-src 'self'; frame-ancestors 'none'");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
