package dev.latchkey.cli.command;

import dev.latchkey.validation.document.BodyType;
import picocli.CommandLine.Option;

/** The option that names the operation whose bodies the files hold. */
final class OperationOption {
    @Option(
            names = "--operation",
            paramLabel = "NAME",
            converter = Choices.OfBodyType.class,
            completionCandidates = Choices.OfBodyType.class,
            description = "The operation that takes the bodies: ${COMPLETION-CANDIDATES}. Without it: create.")
    private BodyType<?> operation = BodyType.CREATE;

    /** The option, yet to be given. */
    public OperationOption() {}

    /** {@return the type of the bodies} */
    public BodyType<?> type() {
        return operation;
    }
}
