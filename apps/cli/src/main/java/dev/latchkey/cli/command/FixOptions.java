package dev.latchkey.cli.command;

import dev.latchkey.cli.shell.FileOpener;
import java.util.List;
import java.util.Map;
import java.util.Stack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Options for applying fixes. */
final class FixOptions {
    @Option(
            names = "--fix",
            paramLabel = "KIND",
            arity = "0..1",
            converter = Choices.OfFixExtent.class,
            completionCandidates = Choices.OfFixExtent.class,
            preprocessor = AttachedOnly.class,
            description =
                    "Put right what can be, in the files themselves: safe (the requests ask for the same afterwards), or"
                            + " unsafe (all that has a fix). Without KIND: safe. Standard input is written to standard output, and"
                            + " the report to standard error.")
    private @Nullable FixExtent fix;

    @Option(
            names = "--dry-run",
            description = "With --fix: write nothing but a diff to standard output, and the report to standard error.")
    private boolean dryRun;

    /** For picocli, which sets the options. */
    public FixOptions() {}

    /** {@return the fixes to apply; null for none} */
    public @Nullable FixExtent extent() {
        return fix;
    }

    /** {@return whether files are left unchanged} */
    public boolean isDryRun() {
        return dryRun;
    }

    /**
     * Checks whether the fixed text goes to standard output.
     *
     * @param files the files that are checked
     * @return whether the report must go elsewhere
     */
    public boolean takesOutput(List<String> files) {
        return fix != null && (dryRun || files.contains(FileOpener.STANDARD_INPUT));
    }

    /** Accepts a kind only if an equals sign binds it to the option; an argument after a space is a file. */
    static final class AttachedOnly implements IParameterPreprocessor {
        @Override
        public boolean preprocess(
                Stack<String> args, CommandSpec commandSpec, ArgSpec argSpec, Map<String, Object> info) {
            if (commandSpec.parser().separator().equals(info.get("separator"))) {
                return false;
            }
            argSpec.setValue(FixExtent.SAFE);
            return true;
        }
    }
}
