package dev.latchkey.cli.command;

import dev.latchkey.bulk.plan.PlanFile;
import dev.latchkey.bulk.submit.Journal;
import dev.latchkey.bulk.submit.JournalException;
import dev.latchkey.bulk.submit.SubmitOptions;
import dev.latchkey.bulk.submit.SubmitSummary;
import dev.latchkey.bulk.submit.Submitter;
import dev.latchkey.cli.shell.CannotRunException;
import dev.latchkey.cli.shell.ExitCode;
import dev.latchkey.cli.shell.Printable;
import dev.latchkey.feign.FeignTenant;
import dev.latchkey.model.tenant.Tenant;
import dev.latchkey.model.version.ApiVersion;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Submits a plan. */
@Command(
        name = "submit",
        description = "Submits a plan to a tenant, each request once, whatever happens to the process.",
        footer = {
            "  latchkey submit plan.jsonl --journal run.journal",
            "  latchkey submit plan.jsonl --journal run.journal --resume --yes",
        })
final class SubmitCommand extends Subcommand {
    @Parameters(paramLabel = "PLAN", description = "The plan, as the command plan wrote it.")
    private String plan = "";

    @Option(
            names = "--journal",
            paramLabel = "FILE",
            required = true,
            description = "The file that records what is sent before it is.")
    private String journal = "";

    @Option(names = "--resume", description = "Go on with a journal. What is unknown is looked up before more is sent.")
    private boolean resume;

    @Option(
            names = "--canary",
            paramLabel = "NUMBER",
            description = "Requests to send as a trial before asking whether to go on. Without it: 5; 0 for none.")
    private int canary = 5;

    @Option(names = "--yes", description = "Go on after the trial without asking.")
    private boolean yes;

    @Option(
            names = "--max-errors",
            paramLabel = "NUMBER",
            description = "Errors to go on with: requests refused, not sent or of unknown outcome. Without it: 10.")
    private int maxErrors = 10;

    @Option(
            names = "--max-unexpected",
            paramLabel = "RATIO",
            description = "The share of unexpected answers to go on with, from 20 answers on. Without it: 0.2.")
    private double maxUnexpected = 0.2;

    @Option(
            names = "--approve",
            paramLabel = "SHA256",
            description = "Submit only if this is the SHA-256 of the plan, as somebody approved it.")
    private @Nullable String approved;

    @Option(
            names = "--threads",
            paramLabel = "NUMBER",
            description = "Requests to send at once; they share the rate limit. Without it: 4.")
    private int threads = 4;

    @Mixin
    private final TenantOptions tenantOptions = new TenantOptions(shell, opener);

    SubmitCommand(LatchkeyCommand latchkey) {
        super(latchkey);
    }

    @Override
    public Integer call() {
        if (threads < 1 || canary < 0) {
            throw new CannotRunException("--threads is at least 1, and --canary not negative");
        }
        try {
            PlanFile file = PlanFile.open(shell.folder().resolve(plan));
            requireApproved(file);
            Path path = shell.folder().resolve(journal);
            try (FeignTenant tenant =
                            tenantOptions.open(ApiVersion.of(file.getHeader().apiVersion()));
                    Journal opened = resume
                            ? Journal.resume(path, file)
                            : Journal.begin(path, file, shell.clock().instant())) {
                return report(submit(file, opened, tenant));
            }
        } catch (JournalException | IllegalArgumentException | UncheckedIOException e) {
            throw new CannotRunException(Printable.of(String.valueOf(e.getMessage())));
        } catch (IOException e) {
            throw new CannotRunException("the plan or its journal cannot be read or written: "
                    + Printable.of(String.valueOf(e.getMessage())) + "; check the names");
        }
    }

    private void requireApproved(PlanFile file) {
        if (approved != null && !approved.toLowerCase(Locale.ROOT).equals(file.getSha256())) {
            throw new CannotRunException(Printable.of(plan) + ": the plan has the SHA-256 " + file.getSha256()
                    + ", which is not the one that was approved; look at the plan again");
        }
    }

    private SubmitSummary submit(PlanFile file, Journal opened, Tenant tenant) throws IOException {
        try (SubmitProgress progress = SubmitProgress.of(shell, file.getHeader().requests())) {
            SubmitOptions options = SubmitOptions.standard()
                    .threads(threads)
                    .maxErrors(maxErrors)
                    .maxUnexpected(maxUnexpected)
                    .canary(canary, trial -> isAgreed(trial, progress));
            Submitter submitter = new Submitter(file, opened, tenant, shell.clock(), options, progress);
            CountDownLatch ended = new CountDownLatch(1);
            Thread interrupted = new Thread(() -> endWhenSentIsAnswered(submitter, ended), "latchkey-interrupted");
            Runtime.getRuntime().addShutdownHook(interrupted);
            try {
                return submitter.run();
            } finally {
                ended.countDown();
                forget(interrupted);
            }
        }
    }

    private static void endWhenSentIsAnswered(Submitter submitter, CountDownLatch ended) {
        submitter.stop();
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // The process is already ending.
        }
    }

    private boolean isAgreed(SubmitSummary trial, SubmitProgress progress) {
        AtomicBoolean agreed = new AtomicBoolean(yes);
        if (!yes) {
            progress.above(() -> agreed.set(ask(trial)));
        }
        return agreed.get();
    }

    private boolean ask(SubmitSummary trial) {
        shell.out().print("after the trial: " + SubmitProgress.text(trial) + "\n");
        if (!shell.terminal().isThere()) {
            return false;
        }
        shell.out().print("Go on with " + trial.waiting() + " requests? [y/N] ");
        shell.out().flush();
        try {
            String answer = new BufferedReader(new InputStreamReader(shell.in(), StandardCharsets.UTF_8)).readLine();
            return answer != null && answer.strip().toLowerCase(Locale.ROOT).startsWith("y");
        } catch (IOException e) {
            return false;
        }
    }

    private int report(SubmitSummary summary) {
        shell.out().print(SubmitProgress.text(summary) + "\n");
        if (summary.stopped() != null) {
            shell.out()
                    .print("stopped: " + Printable.of(summary.stopped()) + "; go on with --resume"
                            + (yes ? "" : " --yes") + "\n");
        }
        return summary.isAllDone() ? ExitCode.OK : ExitCode.VIOLATED;
    }
}
