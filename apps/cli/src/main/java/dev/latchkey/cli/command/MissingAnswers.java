package dev.latchkey.cli.command;

import dev.latchkey.cli.shell.Printable;
import dev.latchkey.cli.shell.Shell;
import dev.latchkey.validation.lookup.Evidence;
import java.util.Collection;
import java.util.List;

/** Reports the facts that a tenant did not return, and what would help. */
final class MissingAnswers {
    private static final int MOST_NAMED = 10;

    private MissingAnswers() {}

    static void tell(Collection<Evidence> missing, Shell shell) {
        List<String> messages = missing.stream()
                .map(fact -> fact.fact() + " is not known: " + fact.problem())
                .distinct()
                .toList();
        messages.stream().limit(MOST_NAMED).forEach(message -> shell.complain(Printable.of(message)));
        if (messages.size() > MOST_NAMED) {
            shell.complain((messages.size() - MOST_NAMED) + " more facts are not known");
        }
    }
}
