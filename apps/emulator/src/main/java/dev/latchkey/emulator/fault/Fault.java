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
 * Something that goes wrong on purpose. An option that a kind does not use cannot be set.
 *
 * <pre>{@code
 * emulator.faults().next(Fault.rateLimited(Duration.ofSeconds(1)).on(Operation.CREATE).times(2));
 * }</pre>
 *
 * @param kind what goes wrong
 * @param operation which calls it strikes, by the text of the operation, the name of a lookup in kebab case or {@code
 * token}; null for any operation, though not the token endpoint
 * @param times how many calls it strikes
 * @param status the status that {@link FaultKind#ANSWER} answers; 0 for that of the kind
 * @param headers the headers that {@link FaultKind#ANSWER}, {@link FaultKind#RATE_LIMITED} and {@link
 * FaultKind#HTML_PAGE} answer
 * @param body the body that {@link FaultKind#ANSWER} answers
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
    /** Stands in the place of an operation for the token endpoint. */
    public static final String TOKEN = "token";

    private static final Duration USUAL_PAUSE = Duration.ofMillis(20);
    private static final Pattern HEADER_NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

    /** Anything else would begin another header, or could not be sent as it is. */
    private static final Pattern HEADER_VALUE = Pattern.compile("[\\t\\x20-\\x7e]*");

    /**
     * Refuses a fault that cannot strike, and what the kind would ignore.
     *
     * @param kind what goes wrong
     * @param operation which calls it strikes
     * @param times how many calls it strikes
     * @param status the status that is answered
     * @param headers the headers that are answered
     * @param body the body that is answered
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

    /** The name of a lookup in the place of an operation: its constant in kebab case. */
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
            throw new IllegalArgumentException("\"" + shown(name) + "\" is no name of a header");
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
     * A fault with the default options of its kind, for the next call of any operation.
     *
     * @param kind what goes wrong
     * @return the fault
     */
    public static Fault of(FaultKind kind) {
        Duration pause = kind == FaultKind.SLOW_BODY ? USUAL_PAUSE : Duration.ZERO;
        return new Fault(kind, null, 1, 0, Map.of(), "", pause);
    }

    /**
     * 429, and how long to wait.
     *
     * @param wait how long; in whole seconds on the wire
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
     * An answer in the place of that of the tenant, which never sees the call.
     *
     * @param status the status
     * @param contentType what the body is
     * @param body the body
     * @return the fault
     */
    public static Fault answer(int status, String contentType, String body) {
        return of(FaultKind.ANSWER).answering(status, Map.of("Content-Type", contentType), body);
    }

    /**
     * A body that comes byte by byte.
     *
     * @param pause how long to wait before each byte
     * @return the fault
     */
    public static Fault slowBody(Duration pause) {
        return new Fault(FaultKind.SLOW_BODY, null, 1, 0, Map.of(), "", pause);
    }

    /**
     * Strikes calls of one operation only.
     *
     * @param struck the operation
     * @return such a fault
     */
    public Fault on(Operation struck) {
        return new Fault(kind, struck.getText(), times, status, headers, body, pause);
    }

    /**
     * Strikes calls of one lookup only.
     *
     * @param struck the lookup
     * @return such a fault
     */
    public Fault on(LookupOperation struck) {
        return new Fault(kind, text(struck), times, status, headers, body, pause);
    }

    /** {@return such a fault that strikes calls of the token endpoint only} */
    public Fault onToken() {
        return new Fault(kind, TOKEN, times, status, headers, body, pause);
    }

    /**
     * Strikes several calls.
     *
     * @param number how many
     * @return such a fault
     */
    public Fault times(int number) {
        return new Fault(kind, operation, number, status, headers, body, pause);
    }

    /**
     * Answers otherwise.
     *
     * @param otherStatus the status; 0 for that of the kind
     * @param otherHeaders the headers
     * @param otherBody the body
     * @return such a fault
     * @throws IllegalArgumentException if the kind takes no status, no headers or no body
     */
    public Fault answering(int otherStatus, Map<String, String> otherHeaders, String otherBody) {
        return new Fault(kind, operation, times, otherStatus, otherHeaders, otherBody, pause);
    }

    boolean strikes(String called) {
        return operation == null ? !called.equals(TOKEN) : operation.equals(called);
    }
}
