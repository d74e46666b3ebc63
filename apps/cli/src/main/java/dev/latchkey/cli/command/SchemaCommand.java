package dev.latchkey.cli.command;

import dev.latchkey.cli.schema.BodySchema;
import dev.latchkey.cli.shell.CannotRunException;
import dev.latchkey.cli.shell.ExitCode;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Operation;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the JSON schema of a body. */
@Command(
        name = "schema",
        description = "Prints a JSON schema with which editors complete and check the bodies of an operation.",
        footer = {
            "  latchkey schema create > create.schema.json",
            "  latchkey schema --api-version v2024 cancel",
        })
final class SchemaCommand extends Subcommand {
    @Parameters(
            paramLabel = "BODY",
            converter = Bodies.class,
            completionCandidates = Bodies.class,
            description = "The operation that takes the body: ${COMPLETION-CANDIDATES}.")
    private @Nullable Operation operation;

    @Option(
            names = "--api-version",
            paramLabel = "NAME",
            converter = Choices.OfApiVersion.class,
            completionCandidates = Choices.OfApiVersion.class,
            description = "The API version: ${COMPLETION-CANDIDATES}. Without it: the one in the settings, or v1.")
    private @Nullable ApiVersion apiVersion;

    @Mixin
    private final SettingsOptions settingsOptions = new SettingsOptions(shell, opener);

    SchemaCommand(LatchkeyCommand latchkey) {
        super(latchkey);
    }

    @Override
    public Integer call() {
        Operation asked = operation == null ? Operation.CREATE : operation;
        ApiVersion wanted = settingsOptions.read().apiVersion(apiVersion);
        if (!wanted.offers(asked)) {
            throw new CannotRunException(wanted.getText() + " has no operation " + asked.getText() + "; choose one of "
                    + asked.getApiVersions().stream().map(ApiVersion::getText).collect(Collectors.joining(", ")));
        }
        shell.out().print(BodySchema.of(asked, wanted));
        return ExitCode.OK;
    }

    static final class Bodies extends Choices<Operation> {
        Bodies() {
            super("an operation that takes a body", BodySchema.operations());
        }
    }
}
