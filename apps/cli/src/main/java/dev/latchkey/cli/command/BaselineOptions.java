package dev.latchkey.cli.command;

import dev.latchkey.cli.check.BodyChecker;
import dev.latchkey.cli.shell.CannotRunException;
import dev.latchkey.cli.shell.FileOpener;
import dev.latchkey.cli.shell.Shell;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Options for the baseline. */
final class BaselineOptions {
    @Spec(Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "A file that records what is known to be wrong: it is left out, and only the rest counts.")
    private @Nullable String name;

    @Option(names = "--update-baseline", description = "Write what is wrong now into the file of --baseline.")
    private boolean updating;

    /** For picocli, which sets the options. */
    public BaselineOptions() {}

    /** {@return the name of the file; null if there is none} */
    public @Nullable String getName() {
        return name;
    }

    /** {@return whether to write the file} */
    public boolean isUpdating() {
        return updating;
    }

    /**
     * Reads the baseline.
     *
     * @param shell where the file is
     * @param opener opens it
     * @param checker checks the bodies
     * @return the baseline; empty if no file is named
     * @throws CannotRunException if it cannot be used
     */
    public BaselineUse open(Shell shell, FileOpener opener, BodyChecker checker) {
        String file = name;
        if (file == null) {
            if (updating) {
                throw wrong("--update-baseline needs --baseline FILE, the file to write");
            }
            return BaselineUse.none();
        }
        if (updating && file.equals(FileOpener.STANDARD_INPUT)) {
            throw wrong("--update-baseline cannot write to standard input; name a file");
        }
        return BaselineUse.open(shell, opener, checker, file, updating);
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
