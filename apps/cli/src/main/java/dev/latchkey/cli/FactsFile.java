package dev.latchkey.cli;

import dev.latchkey.cli.facts.FactsReader;
import dev.latchkey.cli.facts.WrongFactsException;
import dev.latchkey.cli.text.Printable;
import dev.latchkey.validation.fact.Facts;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Reads the facts that a user names, and says why they cannot be used. */
final class FactsFile {
    private final Shell shell;
    private final FileOpener opener;

    FactsFile(Shell shell, FileOpener opener) {
        this.shell = shell;
        this.opener = opener;
    }

    /** The facts, or null if they cannot be used, which has been said. */
    @Nullable
    Facts read(String name) {
        AtomicReference<@Nullable Facts> facts = new AtomicReference<>();
        opener.open(name, (file, in) -> {
            try {
                facts.set(FactsReader.read(in.readAllBytes()));
            } catch (WrongFactsException e) {
                shell.complain(Printable.of(file) + ":" + e.getLine() + ":" + e.getColumn() + ": "
                        + Printable.of(e.getMessage()));
            }
        });
        return facts.get();
    }
}
