package dev.latchkey.testkit.http;

import dev.latchkey.testkit.FakeTenant;
import java.net.URI;
import java.util.List;

/** A fake tenant over HTTP, until it is closed. Thread-safe. */
public interface RunningEmulator extends AutoCloseable {

    /** {@return the base URL for clients, such as {@code http://127.0.0.1:49152}; without a slash at the end} */
    URI getBaseUri();

    /** {@return the tenant; calls to it and calls over HTTP change the same organisation} */
    FakeTenant tenant();

    /** {@return the faults for the next calls over HTTP, to add to} */
    EmulatorFaults faults();

    /** {@return the latest calls over HTTP, in the order in which they ended} */
    List<WireExchange> wireLog();

    /** Stops the emulator at once. */
    @Override
    void close();
}
