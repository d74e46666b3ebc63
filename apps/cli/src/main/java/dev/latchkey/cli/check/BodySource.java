package dev.latchkey.cli.check;

import dev.latchkey.cli.settings.OwnRuleFailedException;
import dev.latchkey.cli.shell.Input;
import java.io.IOException;
import java.io.InputStream;

/** Finds the bodies in a file. */
@FunctionalInterface
public interface BodySource {
    /**
     * Hands over the bodies of a file, one after the other.
     *
     * @param file its name in reports
     * @param in its content
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
         * @param utf8 the JSON text; of one that is larger than may be read, more than may be read
         */
        void accept(Input input, byte[] utf8);

        /** Called if the next body is not available yet and may take long. */
        default void waiting() {}

        /**
         * Receives a body that cannot be checked.
         *
         * @param input the place of the body
         * @param failure why a rule of the tenant's own could not answer
         */
        default void refuse(Input input, OwnRuleFailedException failure) {
            throw failure;
        }
    }
}
