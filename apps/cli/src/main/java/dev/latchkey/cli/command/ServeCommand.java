package dev.latchkey.cli.command;

import dev.latchkey.cli.demo.CannotServeException;
import dev.latchkey.cli.demo.Seeds;
import dev.latchkey.cli.demo.Serving;
import dev.latchkey.cli.shell.CannotRunException;
import dev.latchkey.cli.shell.ExitCode;
import dev.latchkey.cli.shell.Printable;
import dev.latchkey.testkit.organisation.InvalidOrganisationException;
import dev.latchkey.testkit.organisation.Organisation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Serves a fake tenant over HTTP. */
@Command(
        name = "serve",
        description = {
            "Serves a fake tenant over HTTP, all API versions at once, until it is stopped.",
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
final class ServeCommand extends Subcommand {
    @Option(
            names = "--port",
            paramLabel = "PORT",
            converter = PortNumber.class,
            description = "The port to listen on. Without it, or 0: a free one.")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            description = "The host to listen on. Without it: 127.0.0.1, which only this machine can call.")
    private String host = "127.0.0.1";

    @Option(
            names = "--allow-host",
            paramLabel = "NAME",
            description = {
                "Answer calls that name this host, too; can be repeated. Without it: only those that name localhost,"
                        + " an address or --host."
            })
    private List<String> allowedHosts = new ArrayList<>();

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
            converter = OfRateLimit.class,
            completionCandidates = OfRateLimit.class,
            description =
                    "Whether to refuse more than 100 calls in 10 seconds: ${COMPLETION-CANDIDATES}. Without it: on.")
    private String rateLimit = OfRateLimit.ON;

    @Option(names = "--print-seed", description = "Print the demo organisation in JSON, and stop.")
    private boolean printSeed;

    ServeCommand(LatchkeyCommand latchkey) {
        super(latchkey);
    }

    @Override
    public Integer call() {
        if (printSeed) {
            shell.out().print(Seeds.demoAsText());
            return ExitCode.OK;
        }
        if (port < 0 || port > 65_535) {
            throw new CannotRunException("--port is " + port + "; ports are 0 to 65535");
        }
        Organisation organisation = seed == null ? Seeds.demo(shell.clock().instant()) : read(seed);
        try {
            new Serving(organisation, host, port, Set.copyOf(allowedHosts), lenient, rateLimit.equals(OfRateLimit.ON))
                    .run(shell.out(), shell.err());
            return ExitCode.OK;
        } catch (CannotServeException e) {
            throw new CannotRunException(Printable.of(e.getMessage()));
        }
    }

    private Organisation read(String name) {
        return opener.require(name, (file, content) -> {
            try {
                return Seeds.read(content);
            } catch (InvalidOrganisationException e) {
                throw new CannotRunException(Stream.concat(
                                e.getProblems().stream()
                                        .map(problem -> Printable.of(file) + ": " + Printable.of(problem)),
                                Stream.of("correct it, or begin with what latchkey serve --print-seed writes"))
                        .toList());
            }
        });
    }

    /** A number with its meaning. */
    static final class PortNumber implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            try {
                return Integer.valueOf(text);
            } catch (NumberFormatException e) {
                throw new TypeConversionException("\"" + text + "\" is not a port; ports are 0 to 65535");
            }
        }
    }

    /** Choices for the rate limit. */
    static final class OfRateLimit extends Choices<String> {
        static final String ON = "on";

        OfRateLimit() {
            super("a rate limit", List.of(ON, "off"));
        }
    }
}
