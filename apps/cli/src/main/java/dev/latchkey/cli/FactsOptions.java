package dev.latchkey.cli;

import dev.latchkey.validation.fact.Facts;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is known beyond what is checked: the options that say it, and the reading of it. */
final class FactsOptions {
    private final Shell shell;

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
    private @Nullable String factsFile;

    FactsOptions(Shell shell) {
        this.shell = shell;
    }

    /** Null if there are none to go on with, which has been said. */
    @Nullable
    Facts read(FileOpener opener) {
        Facts known = factsFile == null ? Facts.none() : new FactsFile(shell, opener).read(factsFile);
        if (known == null || (now == null && known.getNow() != null)) {
            return known;
        }
        return known.toBuilder()
                .now(now == null ? shell.clock().instant() : now)
                .build();
    }
}
