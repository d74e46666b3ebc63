package dev.latchkey.cli.check;

import dev.latchkey.cli.settings.OwnRuleFailedException;
import dev.latchkey.cli.shell.Input;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Finds the bodies in a file. */
@FunctionalInterface
public interface BodySource {
    /**
     * Passes on the bodies of a file, one by one.
     *
     * @param file the file's name in reports
     * @param in the file's content
     * @param bodies receives them
     * @throws IOException if it cannot be read to its end
     */
    void read(String file, InputStream in, Bodies bodies) throws IOException;

    /** Receives bodies as they are read. */
    @FunctionalInterface
    interface Bodies {
        /**
         * Receives a body.
         *
         * @param input the place of the body
         * @param utf8 the JSON text; if it exceeds the limit, a beginning that exceeds the limit, too
         */
        void accept(Input input, byte[] utf8);

        /**
         * Receives a body that is a part of an array, which may be overwritten after the call.
         *
         * @param input the place of the body
         * @param bytes hold the JSON text; if it exceeds the limit, a beginning that exceeds the limit, too
         * @param from the index of its first byte
         * @param to the index after its last byte
         */
        default void accept(Input input, byte[] bytes, int from, int to) {
            accept(input, Arrays.copyOfRange(bytes, from, to));
        }

        /** Called when the next body is not available yet and may take a while. */
        default void waiting() {}

        /**
         * Receives a body that cannot be checked.
         *
         * @param input the place of the body
         * @param failure the failure of the tenant's custom rule
         */
        default void refuse(Input input, OwnRuleFailedException failure) {
            throw failure;
        }
    }
}
