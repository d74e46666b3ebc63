package dev.latchkey.cli;

import dev.latchkey.cli.baseline.Baseline;
import dev.latchkey.cli.baseline.BaselineMatch;
import dev.latchkey.cli.baseline.WrongBaselineException;
import dev.latchkey.cli.check.BodyChecker;
import dev.latchkey.cli.check.KnownFindings;
import dev.latchkey.cli.text.Printable;
import dev.latchkey.validation.rule.Rule;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The baseline of one check: read before it, and perhaps written after it. */
final class BaselineUse {
    private final KnownFindings known;
    private final Predicate<Boolean> write;

    private BaselineUse(KnownFindings known, Predicate<Boolean> write) {
        this.known = known;
        this.write = write;
    }

    static BaselineUse none() {
        return new BaselineUse(KnownFindings.NONE, allRead -> true);
    }

    /** A baseline from a file, or null if it cannot be used, which has been said. */
    static @Nullable BaselineUse open(
            Shell shell, FileOpener opener, BodyChecker checker, String file, boolean updating) {
        boolean there = file.equals(FileOpener.STANDARD_INPUT) || exists(shell, file);
        if (!there && !updating) {
            shell.complain(Printable.of(file) + ": there is no such baseline; write one with --update-baseline");
            return null;
        }
        Baseline before = there ? read(shell, opener, checker, file) : Baseline.empty();
        if (before == null) {
            return null;
        }
        if (!updating) {
            return new BaselineUse(BaselineMatch.with(before, checker::asks), allRead -> true);
        }
        BaselineMatch match = BaselineMatch.updating(before, checker::asks);
        return new BaselineUse(match, allRead -> {
            if (!allRead) {
                shell.complain(
                        Printable.of(file) + ": the baseline is not written, because not all files could be read");
                return false;
            }
            Baseline after = match.getUpdated().retain(input -> exists(shell, input));
            return (there && after.equals(before)) || write(shell, file, after.toJson());
        });
    }

    KnownFindings getKnown() {
        return known;
    }

    /** Ends the check; false if the baseline could not be written, which has been said. */
    boolean end(boolean allRead) {
        return write.test(allRead);
    }

    private static @Nullable Baseline read(Shell shell, FileOpener opener, BodyChecker checker, String name) {
        Set<String> rules = checker.getRules().stream().map(Rule::getId).collect(Collectors.toSet());
        AtomicReference<@Nullable Baseline> baseline = new AtomicReference<>();
        opener.open(name, (file, in) -> {
            try {
                baseline.set(Baseline.read(in.readAllBytes(), rules::contains));
            } catch (WrongBaselineException e) {
                shell.complain(Printable.of(file) + ":" + e.getLine() + ":" + e.getColumn() + ": "
                        + Printable.of(e.getMessage()));
            }
        });
        return baseline.get();
    }

    private static boolean write(Shell shell, String file, String json) {
        return new OutputFile(shell).write(file, out -> {
                    out.print(json);
                    return ExitCode.OK;
                })
                == ExitCode.OK;
    }

    private static boolean exists(Shell shell, String file) {
        try {
            return Files.exists(shell.folder().resolve(file));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
