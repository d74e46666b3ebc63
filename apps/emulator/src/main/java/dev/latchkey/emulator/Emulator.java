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
 * A fake tenant over HTTP, through all API versions at once, until it is closed.
 *
 * <pre>{@code
 * try (Emulator emulator = Emulator.builder().start()) {
 *     URI base = emulator.getBaseUri(); // any client, in any language
 *     emulator.faults().next(Fault.of(FaultKind.DROP_AFTER).on(Operation.CREATE));
 *     emulator.tenant().clock().advance(Duration.ofDays(30));
 * }
 * }</pre>
 *
 * <p>Every organisation that has an administrator has the client {@code latchkey} with the secret {@code latchkey},
 * whose tokens stand for the first administrator. Emulators share nothing: as many as one likes can run side by side.
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

    /** {@return where clients find it, such as {@code http://127.0.0.1:49152}; no slash at the end} */
    public URI getBaseUri() {
        return baseUri;
    }

    /** {@return the tenant, as its administrator sees it; what is done here and over HTTP is done to the same organisation} */
    public FakeTenant tenant() {
        return tenant;
    }

    /** {@return the faults that are still to come, to add to} */
    public FaultScript faults() {
        return faults;
    }

    /** {@return what the clients did so far that a careful client would not do} */
    public Grades grades() {
        return grader.grades();
    }

    /** {@return the last thousand calls of the API and for tokens, in the order in which they ended} */
    public List<WireEntry> wireLog() {
        return log.after(0);
    }

    /** Stops at once: the port is free, open connections are closed. */
    @Override
    public void close() {
        listener.close();
    }
}
