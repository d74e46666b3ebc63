package dev.latchkey.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of the console as they are served. What they do in a browser is tested in a browser. */
class ConsoleFilesTest {
    private static final Pattern REFERENCE = Pattern.compile("(?:src|href)=\"([\\w.-]+)\"|from '\\./([\\w.-]+)'");
    private static final Map<String, String> TYPES = Map.of(
            "index.html", "text/html; charset=utf-8",
            "console.css", "text/css; charset=utf-8",
            "main.js", "text/javascript; charset=utf-8",
            "favicon.svg", "image/svg+xml");

    private final Emulator emulator = Emulator.builder().start();
    private final Client client = Client.without(emulator);

    @AfterEach
    void close() {
        emulator.close();
    }

    @Test
    void everyFileThatThePageAsksForIsServed() {
        Map<String, HttpResponse<String>> files = filesFrom("index.html");

        assertThat(files).hasSizeGreaterThan(10).containsKeys(TYPES.keySet().toArray(String[]::new));
        assertThat(files)
                .allSatisfy(
                        (name, file) -> assertThat(file.statusCode()).as(name).isEqualTo(200));
    }

    @Test
    void filesSayWhatTheyAreAndThatNothingComesFromElsewhere() {
        TYPES.forEach((name, type) -> {
            HttpResponse<String> file = client.get("/console/" + name);

            assertThat(file.headers().firstValue("Content-Type")).contains(type);
            assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(file.headers().firstValue("Content-Security-Policy"))
                    .contains("default-src 'self'; frame-ancestors 'none'");
        });
    }

    @Test
    void scriptsMakeTextAndNeverMarkup() {
        assertThat(filesFrom("main.js").values())
                .extracting(HttpResponse::body)
                .noneMatch(script -> script.contains("innerHTML")
                        || script.contains("outerHTML")
                        || script.contains("insertAdjacentHTML")
                        || script.contains("document.write"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a..b", ".a", "a.", "%2e%2e", "a/b", "nothing.html"})
    void whatIsNoNameOfAFileIsNotFound(String name) {
        assertThat(client.get("/console/" + name).statusCode()).isEqualTo(404);
    }

    @Test
    void aVeryLongNameIsNotFound() {
        assertThat(client.get("/console/a" + ".b".repeat(3_900)).statusCode()).isEqualTo(404);
    }

    /** A file and all that it refers to, and so on. */
    private Map<String, HttpResponse<String>> filesFrom(String first) {
        Map<String, HttpResponse<String>> found = new LinkedHashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty()) {
            String name = open.remove();
            if (!found.containsKey(name)) {
                HttpResponse<String> file = client.get("/console/" + name);
                found.put(name, file);
                Matcher reference = REFERENCE.matcher(file.body());
                while (reference.find()) {
                    open.add(reference.group(1) == null ? reference.group(2) : reference.group(1));
                }
            }
        }
        return found;
    }
}
