package dev.latchkey.testkit.http;

import dev.latchkey.model.version.Operation;
import java.time.Duration;

/**
 * The faults for the next calls of an emulator. Each fault affects one call: the next call of its operation, in the
 * order of scripting. Thread-safe.
 */
public interface EmulatorFaults {

    /**
     * Responds with 429; the tenant does not see the call.
     *
     * @param operation the operation whose next call fails
     * @param wait the value of {@code Retry-After}, in whole seconds
     */
    void rateLimited(Operation operation, Duration wait);

    /**
     * Responds instead of the tenant, which does not see the call.
     *
     * @param operation the operation whose next call fails
     * @param status the HTTP status, 200 to 599
     * @param contentType the media type of the body
     * @param body the body
     */
    void answer(Operation operation, int status, String contentType, String body);

    /**
     * Closes the connection without a response; the tenant does not see the call.
     *
     * @param operation the operation whose next call fails
     */
    void dropBefore(Operation operation);

    /**
     * Closes the connection without a response after the tenant has carried out the call.
     *
     * @param operation the operation whose next call fails
     */
    void dropAfter(Operation operation);

    /**
     * Scripts any fault of the emulator.
     *
     * @param kind the name of a fault without parameters, such as {@code cut-body}
     * @param operation the operation whose next call fails
     * @throws IllegalArgumentException if there is no such kind; the message lists them
     */
    void next(String kind, Operation operation);

    /** {@return the number of remaining faults} */
    int getCount();

    /** Removes all remaining faults. */
    void clear();
}
