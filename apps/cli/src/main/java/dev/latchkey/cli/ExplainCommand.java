package dev.latchkey.cli;

import dev.latchkey.cli.rules.Explanation;
import dev.latchkey.cli.settings.TenantSettings;
import dev.latchkey.cli.text.NearestNames;
import dev.latchkey.cli.text.Printable;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.rule.documented.Rules;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Explains one rule. */
@Command(
        name = "explain",
        description =
                "Says what a rule demands, where it holds, what to do about it and who documents it, and shows an example.",
        footer = {
            "  latchkey explain revoke-comment",
        })
final class ExplainCommand implements Callable<Integer> {
    private final Shell shell;
    private final LatchkeyCommand latchkey;

    @Parameters(paramLabel = "RULE", description = "The id of a rule, as it stands in reports.")
    private String id = "";

    @Mixin
    private final SettingsOptions settingsOptions;

    ExplainCommand(Shell shell, LatchkeyCommand latchkey) {
        this.shell = shell;
        this.latchkey = latchkey;
        this.settingsOptions = new SettingsOptions(shell);
    }

    @Override
    public Integer call() {
        TenantSettings tenant = settingsOptions.read(new FileOpener(shell));
        if (tenant == null) {
            return ExitCode.COULD_NOT_RUN;
        }
        Optional<Rule> rule = tenant.find(id);
        if (rule.isEmpty()) {
            shell.complain("there is no rule \"" + Printable.of(id) + "\"; " + advice(tenant));
            return ExitCode.COULD_NOT_RUN;
        }
        Explanation.write(rule.get(), tenant, shell.out(), latchkey.palette());
        return ExitCode.OK;
    }

    private String advice(TenantSettings tenant) {
        List<String> ids = Stream.concat(Rules.all().stream(), tenant.settings().getOwnRules().stream())
                .map(Rule::getId)
                .toList();
        List<String> near = NearestNames.to(id, ids);
        return near.isEmpty() ? "\"latchkey rules\" lists them all" : "did you mean " + String.join(" or ", near) + "?";
    }
}
