package dev.latchkey.cli.command;

import dev.latchkey.cli.shell.FileOpener;
import dev.latchkey.cli.shell.Palette;
import dev.latchkey.cli.shell.Shell;
import java.util.concurrent.Callable;

/** A command of {@link LatchkeyCommand}, with its surroundings. */
abstract class Subcommand implements Callable<Integer> {
    final Shell shell;
    final FileOpener opener;
    private final LatchkeyCommand latchkey;

    Subcommand(LatchkeyCommand latchkey) {
        this.latchkey = latchkey;
        this.shell = latchkey.shell();
        this.opener = new FileOpener(shell);
    }

    /** Receives the bodies that cannot be checked. */
    final FailedInputsSummary unchecked() {
        return new FailedInputsSummary(shell, latchkey.isDebug());
    }

    /** The colours of standard output. */
    final Palette palette() {
        return latchkey.palette();
    }

    /** The colours of a file, which is no terminal. */
    final Palette filePalette() {
        return latchkey.filePalette();
    }
}
