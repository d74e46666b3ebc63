package dev.latchkey.cli.command;

import dev.latchkey.cli.settings.FactsFile;
import dev.latchkey.cli.settings.FactsReader;
import dev.latchkey.cli.settings.LookedUp;
import dev.latchkey.cli.shell.CannotRunException;
import dev.latchkey.cli.shell.FileOpener;
import dev.latchkey.cli.shell.Printable;
import dev.latchkey.cli.shell.Shell;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.FactSource;
import dev.latchkey.validation.fact.Facts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options for facts that are not in the body. */
final class FactsOptions {
    private static final int MOST_NAMED = 10;

    private final Shell shell;
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
                            + " tenant is configured; written by hand or by \"latchkey facts\". Without it: only the time.")
    private @Nullable String file;

    @Option(
            names = "--max-age",
            paramLabel = "DURATION",
            converter = DurationConverter.class,
            description =
                    "Refuse a file of \"latchkey facts\" with a fact that was looked up longer ago than this, such as"
                            + " 24h, 90m or 7d. Without it: any age.")
    private @Nullable Duration maxAge;

    /** Several threads may look up facts. */
    private final AtomicBoolean notCoveredTold = new AtomicBoolean();

    /**
     * For picocli, which sets the options.
     *
     * @param shell provides the time, unless an option or a file sets another, and the output for errors
     * @param opener opens the file
     */
    FactsOptions(Shell shell, FileOpener opener) {
        this.shell = shell;
        this.opener = opener;
    }

    /** {@return the name of the file; null if there is none} */
    @Nullable
    String getName() {
        return file;
    }

    /** {@return the time to compare dates with, if no file sets another} */
    Instant getNow() {
        return now == null ? shell.clock().instant() : now;
    }

    /**
     * Reads the facts.
     *
     * @return the known facts; always including the time
     * @throws CannotRunException if the file cannot be used, or is older than allowed
     */
    FactSource read() {
        String name = file;
        if (name == null) {
            if (maxAge != null) {
                throw new CannotRunException("--max-age says how old the facts of a file may be; add --facts FILE");
            }
            return Facts.at(getNow());
        }
        FactsFile known = opener.require(name, (source, content) -> FactsReader.readFile(content));
        refuseOld(name, known.lookedUp());
        Instant moment =
                now == null ? Objects.requireNonNullElseGet(known.facts().get(Fact.NOW), this::getNow) : now;
        return known.source(moment, () -> notCovered(name));
    }

    private void refuseOld(String name, @Nullable LookedUp lookedUp) {
        if (maxAge == null) {
            return;
        }
        if (lookedUp == null) {
            throw new CannotRunException(
                    Printable.of(name) + ": this file does not say when its facts were looked up, so"
                            + " their age is not known; write it with \"latchkey facts\", or leave --max-age out");
        }
        Instant today = shell.clock().instant();
        List<String> messages = new ArrayList<>();
        List<LookedUp.Entry> old = lookedUp.olderThan(maxAge, today);
        old.stream()
                .limit(MOST_NAMED)
                .forEach(entry -> messages.add(Printable.of(name + ": " + entry + " was looked up at " + entry.at()
                        + ", "
                        + DurationConverter.text(Duration.between(entry.at(), today)) + " ago; --max-age allows "
                        + DurationConverter.text(maxAge))));
        if (old.size() > MOST_NAMED) {
            messages.add(Printable.of(name) + ": " + (old.size() - MOST_NAMED) + " more facts are as old");
        }
        if (!messages.isEmpty()) {
            messages.add("look them up again with \"latchkey facts\"");
            throw new CannotRunException(messages);
        }
    }

    private void notCovered(String name) {
        if (!notCoveredTold.getAndSet(true)) {
            shell.complain(
                    Printable.of(name) + ": these facts were looked up for other requests than one that is checked,"
                            + " so what they say of identities is not used for it; look facts up for all of them with"
                            + " \"latchkey facts\"");
        }
    }
}
