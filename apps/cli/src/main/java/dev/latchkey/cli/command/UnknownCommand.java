package dev.latchkey.cli.command;

import dev.latchkey.cli.shell.Printable;
import dev.latchkey.validation.text.NearNames;
import java.util.Set;
import picocli.CommandLine;

/** Handles a command that does not exist. */
public final class UnknownCommand {
    private UnknownCommand() {}

    /**
     * Reports the unknown command, with similar names.
     *
     * @param name the unknown name
     * @param latchkey the main command
     * @return one line, ready to print
     */
    public static String message(String name, CommandLine latchkey) {
        Set<String> all = latchkey.getSubcommands().keySet();
        return "there is no command \"" + Printable.of(name) + "\"; "
                + NearNames.question(name, all, "choose one of " + String.join(", ", all));
    }
}
