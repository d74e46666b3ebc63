package dev.latchkey.testkit.behaviour;

/**
 * Thrown when a call needs something that a fake tenant does not emulate. Change the test; the code under test can be
 * correct.
 */
public final class NotEmulatedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The part that is not emulated. */
    private final Gap gap;

    /**
     * Creates the exception.
     *
     * @param gap the part that is not emulated
     * @param call the call, in the caller's terms
     */
    public NotEmulatedException(Gap gap, String call) {
        super("the fake tenant cannot answer " + call + ": " + gap.getDescription());
        this.gap = gap;
    }

    /** {@return the part that is not emulated} */
    public Gap getGap() {
        return gap;
    }
}
