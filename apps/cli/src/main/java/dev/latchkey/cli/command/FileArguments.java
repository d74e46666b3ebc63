package dev.latchkey.cli.command;

import dev.latchkey.cli.shell.FileOpener;
import dev.latchkey.cli.shell.Shell;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The files to check: named ones, those in folders, and those in a list. */
final class FileArguments {
    @Option(
            names = "--files-from",
            paramLabel = "LIST",
            description = "Check the files, too, that this file names, one on each line; - is standard input.")
    private @Nullable String list;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description =
                    "Files with JSON; - is standard input. Of a folder all files in it that end with .json, or with"
                            + " --lines with .jsonl or .ndjson.")
    private List<String> files = List.of();

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    /** For picocli, which sets the arguments. */
    FileArguments() {}

    /** {@return the files and folders that are named, and the list} */
    List<String> getNames() {
        requireAny();
        return list == null
                ? files
                : Stream.concat(files.stream(), Stream.of(list)).toList();
    }

    private void requireAny() {
        if (files.isEmpty() && list == null) {
            throw new ParameterException(
                    Objects.requireNonNull(command).commandLine(), "Missing required parameter: 'FILE'");
        }
    }

    /**
     * Visits all files, one by one.
     *
     * @param lines whether every line of a file is a body
     * @param visit receives the name of a file; false if it could not be used, which has been reported
     * @return false if some file could not be used
     */
    boolean visit(Shell shell, FileOpener opener, boolean lines, Predicate<String> visit) {
        FileNames names = new FileNames(shell, opener, lines ? List.of(".jsonl", ".ndjson") : List.of(".json"));
        boolean used = true;
        for (String file : files) {
            used &= names.visit(file, visit);
        }
        return list == null ? used : names.visitList(list, visit) && used;
    }
}
