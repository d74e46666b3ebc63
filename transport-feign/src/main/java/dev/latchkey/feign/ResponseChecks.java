package dev.latchkey.feign;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** Detects responses that cannot come from the API, before their JSON is read. */
final class ResponseChecks {
    private ResponseChecks() {}

    /** Describes a body that is not JSON; null if it is. */
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

    /** Returns the position of the JSON error. Without the parser's message, which repeats the text around it. */
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
