package dev.latchkey.cli.command;

import dev.latchkey.cli.shell.CannotRunException;
import dev.latchkey.cli.shell.Printable;
import dev.latchkey.model.directory.Lookup;

/** Answers of a tenant that a command needs. */
final class Answers {
    private Answers() {}

    /**
     * Unwraps the answer of a lookup.
     *
     * @param what the name of the answer, which starts the message
     * @throws CannotRunException if the tenant did not answer; the message states the reason and what would help
     */
    static <T> T require(Lookup<T> lookup, String what) {
        return lookup.fold(
                value -> value,
                notFound -> {
                    throw new CannotRunException(
                            Printable.of(notFound.operation() + " found nothing: " + what + " is not there"));
                },
                unavailable -> {
                    throw new CannotRunException(Printable.of(unavailable.getMessage()));
                });
    }
}
