package dev.latchkey.feign;

import java.io.IOException;

/**
 * Thrown by the chain when there is no response. Unchecked, because Feign would wrap a checked exception in one whose
 * message contains headers.
 */
final class CallFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final IOException problem;

    CallFailedException(IOException problem) {
        super(problem.getMessage(), problem);
        this.problem = problem;
    }

    /** A {@link NotSentException} if the call was certainly not sent. */
    IOException getProblem() {
        return problem;
    }
}
