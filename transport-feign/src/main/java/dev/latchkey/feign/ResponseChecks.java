package dev.latchkey.feign;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** Finds out why an answer cannot come from the API, before its JSON is read. */
final class ResponseChecks {
    private ResponseChecks() {}

    /** Describes what came instead of JSON, or returns null. */
    static @Nullable String why(HttpAnswer answer) {
        if (!answer.isSuccess()) {
            String location = answer.header("Location");
            return location == null
                    ? "status " + answer.status() + " came"
                    : "it redirects (" + answer.status() + ") to " + host(location) + ", which is not followed";
        }
        if (!answer.isEmpty() && !answer.claimsJson()) {
            return answer.contentType() + " came; it begins: " + answer.beginning();
        }
        return null;
    }

    /** Locates the place where the JSON is broken. Not the whole message, which repeats the text around it. */
    static String place(JacksonException problem) {
        TokenStreamLocation location = problem.getLocation();
        return location == null || location.getLineNr() < 0
                ? problem.getClass().getSimpleName()
                : "line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    private static String host(String location) {
        try {
            String host = URI.create(location).getHost();
            return host == null ? "another path" : host;
        } catch (IllegalArgumentException e) {
            return "another place";
        }
    }
}
