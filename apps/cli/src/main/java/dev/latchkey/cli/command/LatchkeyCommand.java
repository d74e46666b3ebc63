package dev.latchkey.cli.command;

import dev.latchkey.cli.shell.Palette;
import dev.latchkey.cli.shell.Shell;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The main command, with the options that all commands share. */
@Command(
        name = "latchkey",
        description = "Checks access requests for SailPoint Identity Security Cloud before they are sent.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        scope = ScopeType.INHERIT,
        parameterListHeading = "%nArguments:%n",
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  latchkey demo",
            "  latchkey check request.json",
            "  latchkey explain revoke-comment",
        })
public final class LatchkeyCommand implements Callable<Integer> {
    private final Shell shell;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            scope = ScopeType.INHERIT,
            converter = Choices.OfColourMode.class,
            completionCandidates = Choices.OfColourMode.class,
            description = "Whether to colour text: ${COMPLETION-CANDIDATES}. Without it, only on a terminal, and not if"
                    + " NO_COLOR is set.")
    private ColourMode colour = ColourMode.AUTO;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Show the stack trace of an error that should not happen (also: LATCHKEY_DEBUG=1).")
    private boolean debug;

    /**
     * The command.
     *
     * @param shell the environment of the process
     */
    public LatchkeyCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        CommandSpec found = Objects.requireNonNull(spec);
        throw new ParameterException(
                found.commandLine(), "a command is missing: " + String.join(", ", Subcommands.names()));
    }

    Shell shell() {
        return shell;
    }

    Palette palette() {
        return colour.palette(shell);
    }

    /** The layout for files, which are not terminals. */
    Palette filePalette() {
        return colour == ColourMode.ALWAYS ? Palette.COLOURED : Palette.PLAIN;
    }

    /** {@return whether to show stack traces of unexpected errors} */
    public boolean isDebug() {
        return debug || !shell.environment().getOrDefault("LATCHKEY_DEBUG", "").isEmpty();
    }
}
