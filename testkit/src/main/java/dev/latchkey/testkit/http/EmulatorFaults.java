package dev.latchkey.testkit.http;

import dev.latchkey.model.version.Operation;
import java.time.Duration;

/**
 * The faults that calls of an emulator are still to meet. Each strikes once, the first call of its operation, in the
 * order in which they were scripted. Thread-safe.
 */
public interface EmulatorFaults {

    /**
     * Answers 429; the tenant does not see the call.
     *
     * @param operation which call it strikes
     * @param wait what {@code Retry-After} says, in whole seconds
     */
    void rateLimited(Operation operation, Duration wait);

    /**
     * Answers in the place of the tenant, which does not see the call.
     *
     * @param operation which call it strikes
     * @param status the HTTP status, 200 to 599
     * @param contentType what the body is
     * @param body the body
     */
    void answer(Operation operation, int status, String contentType, String body);

    /**
     * Closes the connection without an answer; the tenant does not see the call.
     *
     * @param operation which call it strikes
     */
    void dropBefore(Operation operation);

    /**
     * Closes the connection without an answer after the tenant has carried the call out.
     *
     * @param operation which call it strikes
     */
    void dropAfter(Operation operation);

    /**
     * Scripts any fault of the emulator.
     *
     * @param kind the name of a kind of fault that needs no more said, such as {@code cut-body}
     * @param operation which call it strikes
     * @throws IllegalArgumentException if there is no such kind; the message lists them
     */
    void next(String kind, Operation operation);

    /** {@return how many faults are still to come} */
    int getCount();

    /** Drops all that are still to come. */
    void clear();
}
