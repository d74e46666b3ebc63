package dev.latchkey.cli.command;

import dev.latchkey.cli.settings.FactsReader;
import dev.latchkey.cli.shell.CannotRunException;
import dev.latchkey.cli.shell.FileOpener;
import dev.latchkey.validation.fact.Facts;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options for facts beyond the body that is checked: the options that say it, and the reading of it. */
final class FactsOptions {
    private final InstantSource clock;
    private final FileOpener opener;

    @Option(
            names = "--now",
            paramLabel = "DATE-TIME",
            converter = Choices.Moment.class,
            description =
                    "The moment to compare dates with, such as 2027-01-15T21:22:23Z. Without it: the one in the facts, or"
                            + " the clock's time.")
    private @Nullable Instant now;

    @Option(
            names = "--facts",
            paramLabel = "FILE",
            description =
                    "A file with what is known beyond the requests, in JSON: who asks, what identities have, how the"
                            + " tenant is configured. Without it: only the time.")
    private @Nullable String file;

    /**
     * The options, yet to be given.
     *
     * @param clock the time, unless an option or a file says another
     * @param opener opens the file
     */
    public FactsOptions(InstantSource clock, FileOpener opener) {
        this.clock = clock;
        this.opener = opener;
    }

    /** {@return the name of the file; null if there is none} */
    public @Nullable String getName() {
        return file;
    }

    /**
     * Reads the facts.
     *
     * @return what is known; the time always is
     * @throws CannotRunException if the file cannot be used
     */
    public Facts read() {
        Facts known = file == null ? Facts.none() : opener.require(file, (name, content) -> FactsReader.read(content));
        if (now == null && known.getNow() != null) {
            return known;
        }
        return known.toBuilder().now(now == null ? clock.instant() : now).build();
    }
}
