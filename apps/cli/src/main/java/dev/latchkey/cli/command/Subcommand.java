package dev.latchkey.cli.command;

import dev.latchkey.cli.shell.FileOpener;
import dev.latchkey.cli.shell.Palette;
import dev.latchkey.cli.shell.Shell;
import java.util.concurrent.Callable;

/** Base class of the commands below {@link LatchkeyCommand}, with access to the environment of the process. */
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

    /** Returns the colours for standard output. */
    final Palette palette() {
        return latchkey.palette();
    }

    /** Returns the colours for a file, which is not a terminal. */
    final Palette filePalette() {
        return latchkey.filePalette();
    }
}
