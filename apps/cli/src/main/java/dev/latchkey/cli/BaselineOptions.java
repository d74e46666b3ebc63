package dev.latchkey.cli;

import dev.latchkey.cli.check.BodyChecker;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options about what is known to be wrong. */
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

    /** The name of the file; null if there is none. */
    @Nullable
    String getName() {
        return name;
    }

    /** Whether the file is to be written. */
    boolean isUpdating() {
        return updating;
    }

    /** The baseline, or null if it cannot be used, which has been said. */
    @Nullable
    BaselineUse open(Shell shell, FileOpener opener, BodyChecker checker) {
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
