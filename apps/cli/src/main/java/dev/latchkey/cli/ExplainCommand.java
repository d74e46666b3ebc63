package dev.latchkey.cli;

import dev.latchkey.cli.rules.Explanation;
import dev.latchkey.cli.rules.NearestRules;
import dev.latchkey.cli.text.Printable;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.rule.Rules;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
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

    ExplainCommand(Shell shell, LatchkeyCommand latchkey) {
        this.shell = shell;
        this.latchkey = latchkey;
    }

    @Override
    public Integer call() {
        Optional<Rule> rule = Rules.find(id);
        if (rule.isEmpty()) {
            shell.complain("there is no rule \"" + Printable.of(id) + "\"; " + advice(NearestRules.to(id)));
            return ExitCode.COULD_NOT_RUN;
        }
        Explanation.write(rule.get(), shell.out(), latchkey.palette());
        return ExitCode.OK;
    }

    private static String advice(List<String> near) {
        return near.isEmpty() ? "\"latchkey rules\" lists them all" : "did you mean " + String.join(" or ", near) + "?";
    }
}
