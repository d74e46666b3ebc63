package dev.latchkey.cli.command;

import dev.latchkey.bulk.plan.PlanFile;
import dev.latchkey.bulk.submit.Journal;
import dev.latchkey.bulk.submit.JournalException;
import dev.latchkey.bulk.track.ResultFiles;
import dev.latchkey.bulk.track.RowResult;
import dev.latchkey.bulk.track.TrackReport;
import dev.latchkey.bulk.track.Tracker;
import dev.latchkey.cli.shell.CannotRunException;
import dev.latchkey.cli.shell.ExitCode;
import dev.latchkey.cli.shell.Printable;
import dev.latchkey.model.tenant.TenantException;
import dev.latchkey.model.version.ApiVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reports the results of a submitted plan. */
@Command(
        name = "track",
        description = "Tells what became of the rows of a submitted plan, with few calls.",
        footer = {
            "  latchkey track run.journal",
            "  latchkey track run.journal --results . --table wanted.csv",
        })
final class TrackCommand extends Subcommand {
    @Parameters(paramLabel = "JOURNAL", description = "The journal, as the command submit wrote it.")
    private String journal = "";

    @Option(
            names = "--plan",
            paramLabel = "FILE",
            description = "The plan. Without it: where it was when it was submitted.")
    private @Nullable String plan;

    @Option(
            names = "--results",
            paramLabel = "FOLDER",
            description = "Write the rows to files there: completed, failed and open, with their original columns.")
    private @Nullable String results;

    @Option(
            names = "--table",
            paramLabel = "FILE",
            description = "The table that was planned, for --results. Without it: the one that the plan names.")
    private @Nullable String table;

    @Mixin
    private final TenantOptions tenantOptions = new TenantOptions(shell);

    TrackCommand(LatchkeyCommand latchkey) {
        super(latchkey);
    }

    @Override
    public Integer call() {
        try (Journal read = Journal.read(shell.folder().resolve(journal))) {
            PlanFile file = PlanFile.open(
                    plan == null ? read.getPlanPath() : shell.folder().resolve(plan));
            TrackReport report = new Tracker(
                            file,
                            read,
                            tenantOptions.tenant(ApiVersion.of(file.getHeader().apiVersion())))
                    .look();
            report.getCounts()
                    .forEach((state, count) -> shell.out()
                            .print(state.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ": " + count + "\n"));
            if (results != null) {
                write(file, report, shell.folder().resolve(results));
            }
            return isAllCompleted(report) ? ExitCode.OK : ExitCode.VIOLATED;
        } catch (JournalException | TenantException | IllegalArgumentException | UncheckedIOException e) {
            throw new CannotRunException(Printable.of(String.valueOf(e.getMessage())));
        } catch (IOException e) {
            throw new CannotRunException(
                    "a file cannot be read or written: " + Printable.of(String.valueOf(e.getMessage())));
        }
    }

    private static boolean isAllCompleted(TrackReport report) {
        return report.getCounts().keySet().stream().allMatch(state -> state == RowResult.State.COMPLETED);
    }

    private void write(PlanFile file, TrackReport report, Path folder) throws IOException {
        Path rows = shell.folder().resolve(table == null ? file.getHeader().inputName() : table);
        if (!Files.isRegularFile(rows)) {
            throw new CannotRunException(
                    Printable.of(rows.toString()) + ": there is no such table; name it with --table");
        }
        Files.createDirectories(folder);
        for (Map.Entry<ResultFiles.Kind, Path> written :
                ResultFiles.write(file.getHeader(), rows, report, folder).entrySet()) {
            shell.out()
                    .print(written.getKey().name().toLowerCase(Locale.ROOT) + " rows: "
                            + Printable.of(written.getValue().toString()) + "\n");
        }
    }
}
