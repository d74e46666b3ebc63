package dev.latchkey.cli.command;

import dev.latchkey.bulk.plan.Plan;
import dev.latchkey.bulk.plan.PlanFile;
import dev.latchkey.bulk.plan.PlanHeader;
import dev.latchkey.bulk.plan.Planner;
import dev.latchkey.bulk.table.TableFormat;
import dev.latchkey.bulk.table.UnusableTableException;
import dev.latchkey.cli.settings.TenantSettings;
import dev.latchkey.cli.shell.CannotRunException;
import dev.latchkey.cli.shell.ExitCode;
import dev.latchkey.cli.shell.FileOpener;
import dev.latchkey.cli.shell.OutputFile;
import dev.latchkey.cli.shell.Printable;
import dev.latchkey.cli.shell.WholeFile;
import dev.latchkey.cli.tenant.DirectoryNames;
import dev.latchkey.cli.tenant.LiveFacts;
import dev.latchkey.feign.FeignTenant;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.FactSource;
import dev.latchkey.validation.rule.Limits;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Plans a table of wanted access. */
@Command(
        name = "plan",
        description = "Plans a table of wanted access as few legal requests, which ask for its pairs and for no other.",
        footer = {
            "  latchkey plan wanted.csv --output plan.jsonl",
            "  latchkey plan wanted.csv --output plan.jsonl --tenant acme",
            "  latchkey plan wanted.jsonl --output plan.jsonl --rejected rejected.jsonl --api-version v2024",
        })
final class PlanCommand extends Subcommand {
    @Parameters(paramLabel = "TABLE", description = "The table: CSV with a header, or JSON Lines if it is called so.")
    private String table = "";

    @Option(names = "--output", paramLabel = "FILE", required = true, description = "The file for the plan.")
    private String output = "";

    @Option(
            names = "--rejected",
            paramLabel = "FILE",
            description = "The file for rows that are not planned. Without it: the table's name with .rejected.")
    private @Nullable String rejected;

    @Option(
            names = "--pairs-per-request",
            paramLabel = "NUMBER",
            description = "Pairs that one request without entitlements has at most. Without it: 1000.")
    private int pairs = Planner.PAIRS_PER_REQUEST;

    @Option(
            names = "--tenant",
            paramLabel = "NAME|URL",
            description =
                    "Look names up at this tenant, with the credentials of the environment (see \"latchkey whoami --help\")."
                            + " Without it: rows that give a name without an id are rejected.")
    private @Nullable String tenant;

    @Mixin
    private final ApiVersionOption apiVersionOption = new ApiVersionOption();

    @Mixin
    private final FactsOptions factsOptions = new FactsOptions(shell, opener);

    @Mixin
    private final SettingsOptions settingsOptions = new SettingsOptions(shell, opener);

    PlanCommand(LatchkeyCommand latchkey) {
        super(latchkey);
    }

    @Override
    public Integer call() {
        if (pairs < 1) {
            throw new CannotRunException("--pairs-per-request is " + pairs + "; a request has at least one pair");
        }
        String rejectedName = rejected == null ? besideTable() : rejected;
        OutputFile files = new OutputFile(shell);
        files.spare(output, List.of(table, rejectedName));
        files.spare(rejectedName, List.of(table));
        Planner planner = planner();
        if (tenant == null) {
            return plan(planner, rejectedName);
        }
        try (FeignTenant asked = TenantOption.of(shell, opener, tenant)
                .apiVersion(ApiVersion.DEFAULT)
                .build()) {
            LiveFacts.requireAnswers(asked);
            return plan(planner.names(new DirectoryNames(asked.directory().orElseThrow())), rejectedName);
        }
    }

    private Planner planner() {
        TenantSettings settings = settingsOptions.read();
        FactSource facts = factsOptions.read();
        return Planner.of(apiVersionOption.preflight(settings), Objects.requireNonNull(facts.get(Fact.NOW), "now"))
                .facts(facts)
                .limits(settings.settings().limits(Limits.documented()))
                .pairsPerRequest(pairs);
    }

    private int plan(Planner planner, String rejectedName) {
        AtomicReference<@Nullable Plan> planned = new AtomicReference<>();
        if (!opener.open(table, (name, in) -> planned.set(plan(planner, in, rejectedName)))) {
            return ExitCode.COULD_NOT_RUN;
        }
        Plan plan = Objects.requireNonNull(planned.get());
        int written = new OutputFile(shell).write(output, out -> {
            plan.lines().forEach(line -> out.print(line + "\n"));
            return ExitCode.OK;
        });
        return written == ExitCode.OK ? report(plan.getHeader(), rejectedName) : written;
    }

    private Plan plan(Planner planner, InputStream in, String rejectedName) throws IOException {
        try (LazyFile rejects = new LazyFile(rejectedName)) {
            String name = table.equals(FileOpener.STANDARD_INPUT) ? "" : table;
            Plan plan = planner.plan(name, TableFormat.ofName(table), in, rejects::open);
            rejects.keep();
            return plan;
        } catch (UnusableTableException e) {
            throw new CannotRunException(Printable.of(table) + ": " + Printable.of(String.valueOf(e.getMessage())));
        } catch (UncheckedIOException e) {
            throw cannotWrite(rejectedName, e);
        }
    }

    private String besideTable() {
        String name = table.equals(FileOpener.STANDARD_INPUT) ? "wanted.csv" : table;
        int dot = name.lastIndexOf('.');
        return dot > name.lastIndexOf('/') + 1
                ? name.substring(0, dot) + ".rejected" + name.substring(dot)
                : name + ".rejected";
    }

    private int report(PlanHeader header, String rejectedName) {
        try {
            String sha256 = PlanFile.open(shell.folder().resolve(output)).getSha256();
            shell.out()
                    .print(header.pairs() + " of " + header.rows() + " rows planned as " + header.requests()
                            + " requests (at least " + header.lowerBound() + " are needed), "
                            + header.timeAtRateLimit().toSeconds() + " s at the rate limit\n");
            header.rejectedByRule()
                    .forEach((rule, count) -> shell.out().print("  rejected by " + rule + ": " + count + "\n"));
            header.warningsByRule()
                    .forEach((rule, count) -> shell.out().print("  warned by " + rule + ": " + count + "\n"));
            if (header.rejected() > 0) {
                shell.out().print("rejected rows: " + Printable.of(rejectedName) + "\n");
            }
            shell.out().print("plan: " + Printable.of(output) + " sha256 " + sha256 + "\n");
            return header.rejected() > 0 ? ExitCode.VIOLATED : ExitCode.OK;
        } catch (IOException e) {
            throw new CannotRunException(Printable.of(output) + ": reading failed, try again: "
                    + Printable.of(String.valueOf(e.getMessage())));
        }
    }

    private static CannotRunException cannotWrite(String name, Exception e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        return new CannotRunException(Printable.of(name) + ": this file cannot be written: "
                + Printable.of(String.valueOf(cause.getMessage())));
    }

    /** Does not close the stream: the file needs it until it is completed. */
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream file) {
            super(file);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    /** A file that is created for the first row, and either completed or discarded. */
    private final class LazyFile implements AutoCloseable {
        private final String name;
        private @Nullable WholeFile file;

        LazyFile(String name) {
            this.name = name;
        }

        OutputStream open() {
            try {
                file = WholeFile.at(shell.folder().resolve(name));
                return new Unclosed(file.getStream());
            } catch (IOException e) {
                throw cannotWrite(name, e);
            }
        }

        void keep() {
            try {
                if (file != null) {
                    file.keep();
                }
            } catch (IOException e) {
                throw cannotWrite(name, e);
            }
        }

        @Override
        public void close() throws IOException {
            if (file != null) {
                file.close();
            }
        }
    }
}
