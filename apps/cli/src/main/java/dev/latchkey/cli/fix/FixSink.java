package dev.latchkey.cli.fix;

import dev.latchkey.cli.shell.Input;

/** Receives the parts of a file as it is fixed. Every failure is a {@link FixFailedException}. */
public interface FixSink extends AutoCloseable {
    /**
     * Receives an unchanged part.
     *
     * @param bytes holds the piece
     * @param from where the piece starts
     * @param to where the piece ends
     */
    void keep(byte[] bytes, int from, int to);

    /**
     * Receives a changed body.
     *
     * @param input the place of the body
     * @param before the body before the fix
     * @param after the body after the fix
     */
    void change(Input input, byte[] before, byte[] after);

    /** {@return whether the fixes are written, not only shown} */
    boolean isWritten();

    /** Applies all changes; called at the end. */
    void commit();

    /** Discards all changes that are not applied. */
    @Override
    void close();

    /** {@return a sink that discards the text and only reports fixes} */
    static FixSink written() {
        return new FixSink() {
            @Override
            public void keep(byte[] bytes, int from, int to) {}

            @Override
            public void change(Input input, byte[] before, byte[] after) {}

            @Override
            public boolean isWritten() {
                return true;
            }

            @Override
            public void commit() {}

            @Override
            public void close() {}
        };
    }
}
