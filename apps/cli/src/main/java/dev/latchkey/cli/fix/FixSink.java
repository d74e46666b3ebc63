package dev.latchkey.cli.fix;

import dev.latchkey.cli.shell.Input;

/** Receives a file piece by piece, as it is fixed. Every failure is a {@link FixFailedException}. */
public interface FixSink extends AutoCloseable {
    /**
     * A piece that stays as it is.
     *
     * @param bytes holds the piece
     * @param from where the piece starts
     * @param to where the piece ends
     */
    void keep(byte[] bytes, int from, int to);

    /**
     * A body that changes.
     *
     * @param input the place of the body
     * @param before the body as it is
     * @param after the body as it is to be
     */
    void change(Input input, byte[] before, byte[] after);

    /** {@return whether something is written, and not only shown} */
    boolean isWritten();

    /** Nothing more will come: all of it takes effect. */
    void commit();

    /** Drops everything that has not taken effect. */
    @Override
    void close();

    /** {@return a sink for text that is written already and only has to be reported} */
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
