package dev.latchkey.cli.command;

import dev.latchkey.cli.settings.FactsWriter;
import dev.latchkey.cli.settings.TenantSettings;
import dev.latchkey.cli.shell.ExitCode;
import dev.latchkey.cli.shell.Input;
import dev.latchkey.cli.shell.OutputFile;
import dev.latchkey.cli.shell.Printable;
import dev.latchkey.cli.tenant.FactRecorder;
import dev.latchkey.cli.tenant.LiveFacts;
import dev.latchkey.feign.FeignTenant;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.document.BodyType;
import dev.latchkey.validation.document.Document;
import dev.latchkey.validation.document.DocumentReader;
import dev.latchkey.validation.rule.Level;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks up the facts that requests need, for a check without a tenant. */
@Command(
        name = "facts",
        description = {
            "Looks up what the check of requests needs to know, and writes it down with its age, so that \"latchkey check"
                    + " --facts\" needs no credentials.",
            "",
            "Exit code 0: the facts are written, even if the tenant did not tell some, which is said. 2: they could not be"
                    + " looked up, or not for all files.",
        },
        footer = {
            "  latchkey facts request.json --output facts.json",
            "  latchkey facts --tenant acme --lines requests.jsonl --output facts.json",
            "  latchkey check --facts facts.json --max-age 24h request.json",
        })
final class FactsCommand extends Subcommand {
    @Mixin
    private final ApiVersionOption apiVersionOption = new ApiVersionOption();

    @Mixin
    private final TenantOption tenantOption = new TenantOption(shell, opener);

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Where the facts go, written whole or not at all. Without it: standard output.")
    private @Nullable String output;

    @Mixin
    private final LinesOption linesOption = new LinesOption();

    @Mixin
    private final SettingsOptions settingsOptions = new SettingsOptions(shell, opener);

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files with requests in JSON; - is standard input.")
    private List<String> files = List.of();

    private int unreadable;

    FactsCommand(LatchkeyCommand latchkey) {
        super(latchkey);
    }

    @Override
    public Integer call() {
        TenantSettings settings = settingsOptions.read();
        ApiVersion apiVersion = apiVersionOption.preflight(settings).getApiVersion();
        try (FeignTenant tenant = tenantOption.open(apiVersion)) {
            LiveFacts.requireAnswers(tenant);
            return record(tenant, settings, apiVersion);
        }
    }

    private int record(FeignTenant tenant, TenantSettings settings, ApiVersion apiVersion) {
        List<AccessRequest> ahead = new RequestsAhead(shell, linesOption.reader()).in(files);
        try (FactRecorder recorder = new FactRecorder(tenant, shell.clock(), ahead)) {
            Preflight preflight = Preflight.builder(apiVersion)
                    .settings(settings.settings())
                    .askFor(Level.INFO)
                    .build();
            boolean all = true;
            for (String file : files) {
                all &= opener.open(
                        file,
                        (name, in) -> linesOption
                                .reader()
                                .read(name, in, (input, utf8) -> lookUp(preflight, recorder, input, utf8)));
            }
            MissingAnswers.tell(recorder.getMissing(), shell);
            int written = write(FactsWriter.write(
                    recorder.getFacts(),
                    recorder.getLookedUp(tenant.getBaseUrl().toString())));
            return all && unreadable == 0 ? written : ExitCode.COULD_NOT_RUN;
        }
    }

    private void lookUp(Preflight preflight, FactRecorder recorder, Input input, byte[] utf8) {
        Document<?> document = DocumentReader.read(BodyType.CREATE, utf8);
        if (!document.isComplete()) {
            unreadable++;
            shell.complain(Printable.of(input.getName())
                    + ": this cannot be read as a request, so there is nothing to look up; \"latchkey check\" says what is"
                    + " wrong");
            return;
        }
        preflight.check(document, recorder);
    }

    private int write(String json) {
        String target = output;
        if (target == null) {
            shell.out().print(json);
            return ExitCode.OK;
        }
        OutputFile file = new OutputFile(shell);
        Set<String> read = new LinkedHashSet<>(files);
        read.addAll(opener.getRequired());
        file.spare(target, read);
        return file.write(target, out -> {
            out.print(json);
            return ExitCode.OK;
        });
    }
}
