package dev.latchkey.emulator.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One call and what it was answered.
 *
 * @param number counts calls, from 1
 * @param at when it came, by the emulator's clock
 * @param method the HTTP method
 * @param target path and query as they came, without secrets; of the token endpoint only the path
 * @param operation the operation that was meant, or {@code token}; null if none was
 * @param apiVersion the API version that was meant; null if none was
 * @param client the client whose token came along; null without a good one
 * @param headers the headers, their names in lower case, without secrets; of {@code authorization} only the scheme
 * @param body the body as text, cut off where it is long; that of the token endpoint is not kept, and an ellipsis
 * stands for one that speaks of secrets such as {@code client_secret}
 * @param status the status of the answer
 * @param answerHeaders the headers of the answer, without secrets
 * @param answer the body of the answer as text, in the same way
 * @param fault the fault that was played; null if none was
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
