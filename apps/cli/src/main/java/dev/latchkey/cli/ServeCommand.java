package dev.latchkey.cli;

import dev.latchkey.cli.serve.CannotServeException;
import dev.latchkey.cli.serve.Seeds;
import dev.latchkey.cli.serve.Serving;
import dev.latchkey.cli.text.Printable;
import dev.latchkey.testkit.organisation.InvalidOrganisationException;
import dev.latchkey.testkit.organisation.Organisation;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves a fake tenant over HTTP. */
@Command(
        name = "serve",
        description = {
            "Serves a fake tenant over HTTP, all editions at once, until it is stopped.",
            "",
            "Prints one line, \"listening on http://127.0.0.1:PORT\", when it can be called. The client \"latchkey\" with"
                    + " the secret \"latchkey\" is an administrator's.",
        },
        footer = {
            "  latchkey serve",
            "  latchkey serve --port 8080 --rate-limit off",
            "  latchkey serve --print-seed > org.json",
            "  latchkey serve --seed org.json",
        })
final class ServeCommand implements Callable<Integer> {
    private final Shell shell;

    @Option(names = "--port", paramLabel = "PORT", description = "The port to listen on. Without it, or 0: a free one.")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            description = "The host to listen on. Without it: 127.0.0.1, which only this machine can call.")
    private String host = "127.0.0.1";

    @Option(
            names = "--seed",
            paramLabel = "FILE",
            description = "The organisation to serve, in JSON. Without it: a demo organisation.")
    private @Nullable String seed;

    @Option(
            names = "--lenient",
            description =
                    "Take every id of an identity or an item for a known one. A grant of an unknown item waits for one"
                            + " approval.")
    private boolean lenient;

    @Option(
            names = "--rate-limit",
            paramLabel = "WHEN",
            converter = Choices.OfRateLimit.class,
            completionCandidates = Choices.OfRateLimit.class,
            description =
                    "Whether to refuse more than 100 calls in 10 seconds: ${COMPLETION-CANDIDATES}. Without it: on.")
    private String rateLimit = Choices.OfRateLimit.ON;

    @Option(names = "--print-seed", description = "Print the demo organisation in JSON, and stop.")
    private boolean printSeed;

    ServeCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        if (printSeed) {
            shell.out().print(Seeds.demoAsText());
            return ExitCode.OK;
        }
        if (port < 0 || port > 65_535) {
            shell.complain("--port is " + port + "; ports are 0 to 65535");
            return ExitCode.COULD_NOT_RUN;
        }
        Organisation organisation = seed == null ? Seeds.demo(shell.clock().instant()) : read(seed);
        return organisation == null ? ExitCode.COULD_NOT_RUN : serve(organisation);
    }

    private int serve(Organisation organisation) {
        try {
            new Serving(organisation, host, port, lenient, rateLimit.equals(Choices.OfRateLimit.ON))
                    .run(shell.out(), shell.err());
            return ExitCode.OK;
        } catch (CannotServeException e) {
            shell.complain(Printable.of(e.getMessage()));
            return ExitCode.COULD_NOT_RUN;
        }
    }

    /** Null if there is none, which has been said. */
    private @Nullable Organisation read(String name) {
        AtomicReference<@Nullable Organisation> organisation = new AtomicReference<>();
        new FileOpener(shell).open(name, (file, in) -> {
            try {
                organisation.set(Seeds.read(in.readAllBytes()));
            } catch (InvalidOrganisationException e) {
                e.getProblems().forEach(problem -> shell.complain(Printable.of(file) + ": " + Printable.of(problem)));
                shell.complain("correct it, or begin with what latchkey serve --print-seed writes");
            }
        });
        return organisation.get();
    }
}
