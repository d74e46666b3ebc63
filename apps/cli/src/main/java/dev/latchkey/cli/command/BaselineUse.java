package dev.latchkey.cli.command;

import dev.latchkey.cli.check.Baseline;
import dev.latchkey.cli.check.BaselineMatch;
import dev.latchkey.cli.check.BodyChecker;
import dev.latchkey.cli.check.KnownFindings;
import dev.latchkey.cli.shell.CannotRunException;
import dev.latchkey.cli.shell.ExitCode;
import dev.latchkey.cli.shell.FileOpener;
import dev.latchkey.cli.shell.OutputFile;
import dev.latchkey.cli.shell.Printable;
import dev.latchkey.cli.shell.Shell;
import dev.latchkey.validation.rule.Rule;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The baseline of one check, which is read before the check and optionally written after it. */
final class BaselineUse {
    private final KnownFindings known;
    private final Predicate<Boolean> write;

    private BaselineUse(KnownFindings known, Predicate<Boolean> write) {
        this.known = known;
        this.write = write;
    }

    static BaselineUse none() {
        return new BaselineUse(KnownFindings.NONE, allChecked -> true);
    }

    /** A baseline from a file. Throws {@link CannotRunException} if it cannot be used. */
    static BaselineUse open(Shell shell, FileOpener opener, BodyChecker checker, String file, boolean updating) {
        boolean there = file.equals(FileOpener.STANDARD_INPUT) || exists(shell, file);
        if (!there && !updating) {
            throw new CannotRunException(
                    Printable.of(file) + ": there is no such baseline; write one with --update-baseline");
        }
        Baseline before = there ? read(opener, checker, file) : Baseline.empty();
        if (!updating) {
            return new BaselineUse(BaselineMatch.with(before, checker::asks), allChecked -> true);
        }
        BaselineMatch match = BaselineMatch.updating(before, checker::asks);
        return new BaselineUse(match, allChecked -> {
            if (!allChecked) {
                shell.complain(
                        Printable.of(file) + ": the baseline is not written, because not everything could be checked");
                return false;
            }
            Baseline after = match.getUpdated().retain(input -> exists(shell, input));
            return (there && after.equals(before)) || write(shell, file, after.toJson());
        });
    }

    /** {@return the findings that need not be reported again} */
    public KnownFindings getKnown() {
        return known;
    }

    /**
     * Ends the check.
     *
     * @param allChecked whether everything was checked
     * @return false if the baseline could not be written, which has been reported
     */
    public boolean end(boolean allChecked) {
        return write.test(allChecked);
    }

    private static Baseline read(FileOpener opener, BodyChecker checker, String name) {
        Set<String> rules = checker.getRules().stream().map(Rule::getId).collect(Collectors.toSet());
        return opener.require(name, (file, content) -> Baseline.read(content, rules::contains));
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
