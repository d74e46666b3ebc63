package dev.latchkey.testkit.http;

import dev.latchkey.testkit.FakeTenant;
import java.net.URI;
import java.util.List;

/** A fake tenant over HTTP, until it is closed. Thread-safe. */
public interface RunningEmulator extends AutoCloseable {

    /** {@return where clients find it, such as {@code http://127.0.0.1:49152}; no slash at the end} */
    URI getBaseUri();

    /** {@return the tenant; what is done here and over HTTP is done to the same organisation} */
    FakeTenant tenant();

    /** {@return the faults that calls over the wire are still to meet, to add to} */
    EmulatorFaults faults();

    /** {@return what went over the wire, as far as it is remembered, in the order in which calls ended} */
    List<WireExchange> wireLog();

    /** Stops at once. */
    @Override
    void close();
}
