package dev.latchkey.testkit.behaviour;

/**
 * A call needs something that a fake tenant does not emulate. The test asks too much, the code under test may be right.
 */
public final class NotEmulatedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The part that is not emulated. */
    private final Gap gap;

    /**
     * Says what is missing.
     *
     * @param gap what is not emulated
     * @param call what was called, as the caller would say it
     */
    public NotEmulatedException(Gap gap, String call) {
        super("the fake tenant cannot answer " + call + ": " + gap.getDescription());
        this.gap = gap;
    }

    /** {@return what is not emulated} */
    public Gap getGap() {
        return gap;
    }
}
