package dev.latchkey.emulator;

import dev.latchkey.emulator.fault.FaultScript;
import dev.latchkey.emulator.grade.Grader;
import dev.latchkey.emulator.grade.Grades;
import dev.latchkey.emulator.http.HttpListener;
import dev.latchkey.emulator.wire.WireEntry;
import dev.latchkey.emulator.wire.WireLog;
import dev.latchkey.testkit.FakeTenant;
import java.net.URI;
import java.util.List;

/**
 * A fake tenant over HTTP, in all API versions at once, until it is closed.
 *
 * <pre>{@code
 * try (Emulator emulator = Emulator.builder().start()) {
 *     URI base = emulator.getBaseUri(); // any client, in any language
 *     emulator.faults().next(Fault.of(FaultKind.DROP_AFTER).on(Operation.CREATE));
 *     emulator.tenant().clock().advance(Duration.ofDays(30));
 * }
 * }</pre>
 *
 * <p>Every organisation with an administrator has the client {@code latchkey} with the secret {@code latchkey}, whose
 * tokens represent the first administrator. Emulators share nothing: any number of them can run side by side.
 * Thread-safe.
 */
public final class Emulator implements AutoCloseable {
    private final HttpListener listener;
    private final URI baseUri;
    private final FakeTenant tenant;
    private final FaultScript faults;
    private final Grader grader;
    private final WireLog log;

    Emulator(HttpListener listener, URI baseUri, FakeTenant tenant, FaultScript faults, Grader grader, WireLog log) {
        this.listener = listener;
        this.baseUri = baseUri;
        this.tenant = tenant;
        this.faults = faults;
        this.grader = grader;
        this.log = log;
    }

    /** {@return a builder of an emulator of the demo organisation on a free port of the loopback address} */
    public static EmulatorBuilder builder() {
        return new EmulatorBuilder();
    }

    /** {@return the base URL for clients, such as {@code http://127.0.0.1:49152}; without a slash at the end} */
    public URI getBaseUri() {
        return baseUri;
    }

    /**
     * {@return the administrator's view of the tenant; calls to it and calls over HTTP change the same organisation}
     */
    public FakeTenant tenant() {
        return tenant;
    }

    /** {@return the faults for the next calls, to add to} */
    public FaultScript faults() {
        return faults;
    }

    /** {@return the grades of the clients so far, with their offences} */
    public Grades grades() {
        return grader.grades();
    }

    /** {@return the last thousand calls of the API and for tokens, in the order in which they ended} */
    public List<WireEntry> wireLog() {
        return log.after(0);
    }

    /** Stops at once: frees the port and closes open connections. */
    @Override
    public void close() {
        listener.close();
    }
}
