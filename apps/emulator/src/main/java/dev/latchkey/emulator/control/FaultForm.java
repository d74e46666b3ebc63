package dev.latchkey.emulator.control;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.latchkey.emulator.fault.Fault;
import dev.latchkey.emulator.fault.FaultKind;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form of a fault; all fields except the kind are optional.
 *
 * @param kind the kind of fault
 * @param operation the calls that it affects
 * @param times the number of calls that it affects
 * @param status the response status
 * @param headers the response headers
 * @param body the response body
 * @param retryAfter the seconds in the {@code Retry-After} of {@code rate-limited}
 * @param pauseMillis the pause before each byte of a slow body
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FaultForm(
        @Nullable FaultKind kind,
        @Nullable String operation,
        @Nullable Integer times,
        @Nullable Integer status,
        @Nullable Map<String, String> headers,
        @Nullable String body,
        @Nullable Integer retryAfter,
        @Nullable Long pauseMillis) {

    static FaultForm of(Fault fault) {
        return new FaultForm(
                fault.kind(),
                fault.operation(),
                fault.times(),
                fault.status() == 0 ? null : fault.status(),
                fault.headers().isEmpty() ? null : fault.headers(),
                fault.body().isEmpty() ? null : fault.body(),
                null,
                fault.pause().isZero() ? null : fault.pause().toMillis());
    }

    /** @throws IllegalArgumentException if the fault is invalid; the message states the reason */
    Fault toFault() {
        if (kind == null) {
            throw new IllegalArgumentException("\"kind\" is missing; set the kind of fault");
        }
        Map<String, String> answered = new LinkedHashMap<>(headers == null ? Map.of() : headers);
        if (retryAfter != null) {
            if (kind != FaultKind.RATE_LIMITED) {
                throw new IllegalArgumentException(kind.getText() + " takes no retryAfter");
            }
            if (retryAfter < 0) {
                throw new IllegalArgumentException(
                        "\"retryAfter\" is " + retryAfter + "; take seconds that are not negative");
            }
            answered.put("Retry-After", retryAfter.toString());
        }
        if (pauseMillis != null && kind != FaultKind.SLOW_BODY) {
            throw new IllegalArgumentException(kind.getText() + " takes no pauseMillis");
        }
        return new Fault(
                kind,
                operation,
                times == null ? 1 : times,
                status == null ? 0 : status,
                answered,
                body == null ? "" : body,
                pauseMillis == null ? Fault.of(kind).pause() : Duration.ofMillis(pauseMillis));
    }
}
