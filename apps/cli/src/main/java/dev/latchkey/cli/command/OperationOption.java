package dev.latchkey.cli.command;

import dev.latchkey.validation.document.BodyType;
import picocli.CommandLine.Option;

/** The option for the operation of the bodies in the files. */
final class OperationOption {
    @Option(
            names = "--operation",
            paramLabel = "NAME",
            converter = Choices.OfBodyType.class,
            completionCandidates = Choices.OfBodyType.class,
            description = "The operation that takes the bodies: ${COMPLETION-CANDIDATES}. Without it: create.")
    private BodyType<?> operation = BodyType.CREATE;

    /** For picocli, which sets the option. */
    public OperationOption() {}

    /** {@return the type of the bodies} */
    public BodyType<?> type() {
        return operation;
    }
}
