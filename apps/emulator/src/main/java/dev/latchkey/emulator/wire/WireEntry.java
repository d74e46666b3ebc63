package dev.latchkey.emulator.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One call and its response.
 *
 * @param number the number of the call, from 1
 * @param at the time at which it arrived, by the emulator's clock
 * @param method the HTTP method
 * @param target path and query as received, without secrets; for the token endpoint only the path
 * @param operation the operation, or {@code token}; null if there is none
 * @param apiVersion the API version; null if there is none
 * @param client the client of the token; null without a valid token
 * @param headers the headers, with names in lower case and without secrets; for {@code authorization} only the scheme
 * @param body the body as text, cut off if it is long; not kept for the token endpoint, and replaced with an ellipsis
 *     if it contains names of secrets such as {@code client_secret}
 * @param status the response status
 * @param answerHeaders the response headers, without secrets
 * @param answer the response body as text, in the same way
 * @param fault the applied fault; null if there was none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "number",
    "at",
    "method",
    "target",
    "operation",
    "apiVersion",
    "client",
    "headers",
    "body",
    "status",
    "answerHeaders",
    "answer",
    "fault"
})
public record WireEntry(
        long number,
        Instant at,
        String method,
        String target,
        @Nullable String operation,
        @Nullable String apiVersion,
        @Nullable String client,
        Map<String, List<String>> headers,
        String body,
        int status,
        Map<String, String> answerHeaders,
        String answer,
        @Nullable String fault) {

    /** {@return the entry as a line, such as {@code #3 POST /v3/access-requests -> 202}} */
    @Override
    public String toString() {
        return "#" + number + " " + method + " " + target + " -> " + status + (fault == null ? "" : " [" + fault + "]");
    }
}
