package dev.latchkey.feign;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** Why an answer cannot be one of the API, before its JSON is looked at. */
final class ResponseChecks {
    private ResponseChecks() {}

    /** What came instead of JSON, or null. */
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

    /** Where JSON stopped making sense. Not the whole message, which repeats the text around it. */
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
