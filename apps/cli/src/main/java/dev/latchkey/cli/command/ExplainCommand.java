package dev.latchkey.cli.command;

import dev.latchkey.cli.report.Explanation;
import dev.latchkey.cli.settings.TenantSettings;
import dev.latchkey.cli.shell.CannotRunException;
import dev.latchkey.cli.shell.ExitCode;
import dev.latchkey.cli.shell.Printable;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.rule.documented.Rules;
import dev.latchkey.validation.text.NearNames;
import java.util.List;
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
final class ExplainCommand extends Subcommand {
    @Parameters(paramLabel = "RULE", description = "The id of a rule, as it stands in reports.")
    private String id = "";

    @Mixin
    private final SettingsOptions settingsOptions = new SettingsOptions(shell, opener);

    ExplainCommand(LatchkeyCommand latchkey) {
        super(latchkey);
    }

    @Override
    public Integer call() {
        TenantSettings tenant = settingsOptions.read();
        Rule rule = tenant.find(id)
                .orElseThrow(() ->
                        new CannotRunException("there is no rule \"" + Printable.of(id) + "\"; " + advice(tenant)));
        Explanation.write(rule, tenant, shell.out(), palette());
        return ExitCode.OK;
    }

    private String advice(TenantSettings tenant) {
        List<String> ids = Stream.concat(Rules.all().stream(), tenant.settings().getOwnRules().stream())
                .map(Rule::getId)
                .toList();
        return NearNames.question(id, ids, "\"latchkey rules\" lists them all");
    }
}
