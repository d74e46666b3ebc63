package dev.latchkey.emulator.fault;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.latchkey.model.directory.LookupOperation;
import dev.latchkey.model.version.Operation;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A deliberate failure. Options that its kind does not use cannot be set.
 *
 * <pre>{@code
 * emulator.faults().next(Fault.rateLimited(Duration.ofSeconds(1)).on(Operation.CREATE).times(2));
 * }</pre>
 *
 * @param kind the kind of fault
 * @param operation the calls that it affects: the text of an operation, the name of a lookup in kebab case, or {@code
 *     token}; null for any call except to the token endpoint
 * @param times the number of calls that it affects
 * @param status the status of {@link FaultKind#ANSWER}; 0 for the default of the kind
 * @param headers the response headers of {@link FaultKind#ANSWER}, {@link FaultKind#RATE_LIMITED} and {@link
 *     FaultKind#HTML_PAGE}
 * @param body the response body of {@link FaultKind#ANSWER}
 * @param pause the pause before each byte of {@link FaultKind#SLOW_BODY}; zero for the other kinds
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Fault(
        FaultKind kind,
        @Nullable String operation,
        int times,
        int status,
        Map<String, String> headers,
        String body,
        Duration pause) {
    /** The name of the token endpoint, in place of an operation. */
    public static final String TOKEN = "token";

    private static final Duration USUAL_PAUSE = Duration.ofMillis(20);
    private static final Pattern HEADER_NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

    /** Any other character would start another header, or cannot be sent unchanged. */
    private static final Pattern HEADER_VALUE = Pattern.compile("[\\t\\x20-\\x7e]*");

    /**
     * Rejects a fault that cannot affect any call, and options that the kind ignores.
     *
     * @param kind the kind of fault
     * @param operation the calls that it affects
     * @param times the number of calls that it affects
     * @param status the response status
     * @param headers the response headers
     * @param body the response body
     * @param pause the pause before each byte of a slow body
     */
    public Fault {
        headers = Map.copyOf(headers);
        if (times < 1) {
            throw new IllegalArgumentException("a fault strikes " + times + " times; let it strike at least once");
        }
        if (operation != null && !operation.equals(TOKEN) && !isLookup(operation)) {
            Operation.of(operation);
        }
        if (status != 0 && (status < 200 || status > 599)) {
            throw new IllegalArgumentException("the status is " + status + "; take one from 200 to 599");
        }
        if (pause.isNegative()) {
            throw new IllegalArgumentException("the pause is " + pause + "; take one that is not negative");
        }
        demand(status == 0 || kind == FaultKind.ANSWER, kind, "status");
        demand(body.isEmpty() || kind == FaultKind.ANSWER, kind, "body");
        demand(headers.isEmpty() || kind.isAnswering(), kind, "headers");
        demand(pause.isZero() || kind == FaultKind.SLOW_BODY, kind, "pause");
        headers.forEach(Fault::checkHeader);
    }

    private static boolean isLookup(String text) {
        return Arrays.stream(LookupOperation.values())
                .anyMatch(lookup -> text(lookup).equals(text));
    }

    /** Returns the name of a lookup, in place of an operation: its constant in kebab case. */
    private static String text(LookupOperation lookup) {
        return lookup.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void demand(boolean taken, FaultKind kind, String what) {
        if (!taken) {
            throw new IllegalArgumentException(kind.getText() + " takes no " + what);
        }
    }

    private static void checkHeader(String name, String value) {
        if (!HEADER_NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("\"" + shown(name) + "\" is not the name of a header");
        }
        if (!HEADER_VALUE.matcher(value).matches()) {
            throw new IllegalArgumentException("the header " + name + " cannot have the value \"" + shown(value)
                    + "\"; a value is one line of ASCII");
        }
    }

    private static String shown(String text) {
        return text.replace("\r", "\\r").replace("\n", "\\n");
    }

    /**
     * Creates a fault with the default options of its kind, for the next call of any operation.
     *
     * @param kind the kind of fault
     * @return the fault
     */
    public static Fault of(FaultKind kind) {
        Duration pause = kind == FaultKind.SLOW_BODY ? USUAL_PAUSE : Duration.ZERO;
        return new Fault(kind, null, 1, 0, Map.of(), "", pause);
    }

    /**
     * Creates a 429 with {@code Retry-After}.
     *
     * @param wait the time to wait; in whole seconds on the wire
     * @return the fault
     * @throws IllegalArgumentException if the wait is negative
     */
    public static Fault rateLimited(Duration wait) {
        if (wait.isNegative()) {
            throw new IllegalArgumentException("the wait is " + wait + "; take one that is not negative");
        }
        return of(FaultKind.RATE_LIMITED).answering(0, Map.of("Retry-After", Long.toString(wait.toSeconds())), "");
    }

    /**
     * Creates a fault that responds instead of the tenant, which does not see the call.
     *
     * @param status the status
     * @param contentType the media type of the body
     * @param body the body
     * @return the fault
     */
    public static Fault answer(int status, String contentType, String body) {
        return of(FaultKind.ANSWER).answering(status, Map.of("Content-Type", contentType), body);
    }

    /**
     * Creates a fault that sends the body byte by byte.
     *
     * @param pause the pause before each byte
     * @return the fault
     */
    public static Fault slowBody(Duration pause) {
        return new Fault(FaultKind.SLOW_BODY, null, 1, 0, Map.of(), "", pause);
    }

    /**
     * Restricts the fault to one operation.
     *
     * @param struck the operation
     * @return the changed fault
     */
    public Fault on(Operation struck) {
        return new Fault(kind, struck.getText(), times, status, headers, body, pause);
    }

    /**
     * Restricts the fault to one lookup.
     *
     * @param struck the lookup
     * @return the changed fault
     */
    public Fault on(LookupOperation struck) {
        return new Fault(kind, text(struck), times, status, headers, body, pause);
    }

    /** {@return the fault, restricted to the token endpoint} */
    public Fault onToken() {
        return new Fault(kind, TOKEN, times, status, headers, body, pause);
    }

    /**
     * Sets the number of calls that it affects.
     *
     * @param number the number of calls
     * @return the changed fault
     */
    public Fault times(int number) {
        return new Fault(kind, operation, number, status, headers, body, pause);
    }

    /**
     * Sets another response.
     *
     * @param otherStatus the status; 0 for the default of the kind
     * @param otherHeaders the headers
     * @param otherBody the body
     * @return the changed fault
     * @throws IllegalArgumentException if the kind does not use the status, the headers or the body
     */
    public Fault answering(int otherStatus, Map<String, String> otherHeaders, String otherBody) {
        return new Fault(kind, operation, times, otherStatus, otherHeaders, otherBody, pause);
    }

    boolean strikes(String called) {
        return operation == null ? !called.equals(TOKEN) : operation.equals(called);
    }
}
