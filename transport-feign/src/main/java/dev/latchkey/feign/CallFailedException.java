package dev.latchkey.feign;

import java.io.IOException;

/** Out of the chain: no answer came. Unchecked, because Feign would wrap a checked one in a text that names headers. */
final class CallFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final IOException problem;

    CallFailedException(IOException problem) {
        super(problem.getMessage(), problem);
        this.problem = problem;
    }

    /** A {@link NotSentException} where it is certain that nothing left. */
    IOException getProblem() {
        return problem;
    }
}
