package dev.latchkey.cli.manual;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The manual page of one command, in the language of {@code man}. */
public final class ManualPage {
    private final CommandSpec command;
    private final Help help;
    private final Roff page = new Roff();

    private ManualPage(CommandLine command) {
        this.command = command.getCommandSpec();
        this.help = command.getHelp();
    }

    /**
     * Writes the manual page of a command.
     *
     * @param command the command, below the one that it belongs to
     * @param version the version of Latchkey
     * @return its text
     */
    public static String of(CommandLine command, String version) {
        return new ManualPage(command).write(version);
    }

    /**
     * Names the page of a command, such as {@code latchkey-check}.
     *
     * @param command the command
     * @return the name without section
     */
    public static String name(CommandLine command) {
        return command.getCommandSpec().qualifiedName("-");
    }

    private String write(String version) {
        String[] description = command.usageMessage().description();
        String name = command.qualifiedName("-");
        page.title(name, version);
        page.section("NAME").text(name + " - " + uncapitalised(description[0]));
        page.section("SYNOPSIS").text(help.synopsis(0).strip().replaceAll("\\s+", " "));
        page.section("DESCRIPTION");
        for (String paragraph : description) {
            page.paragraph(paragraph);
        }
        arguments("ARGUMENTS", command.positionalParameters());
        arguments("OPTIONS", command.options());
        if (!command.subcommands().isEmpty()) {
            page.section("COMMANDS");
            command.subcommands()
                    .forEach((sub, line) ->
                            page.item(sub, line.getCommandSpec().usageMessage().description()[0]));
        }
        page.section("EXAMPLES").lines(command.usageMessage().footer());
        page.section("SEE ALSO").text(String.join(", ", related()));
        return page.toString();
    }

    private void arguments(String title, List<? extends ArgSpec> arguments) {
        if (!arguments.isEmpty()) {
            page.section(title);
            arguments.forEach(argument -> page.item(label(argument), String.join(" ", argument.description())));
        }
    }

    private String label(ArgSpec argument) {
        String label = help.parameterLabelRenderer()
                .renderParameterLabel(argument, Ansi.OFF, List.of())
                .toString();
        return argument instanceof OptionSpec option ? String.join(", ", option.names()) + label : label;
    }

    private List<String> related() {
        List<String> pages = new ArrayList<>();
        CommandSpec parent = command.parent();
        if (parent != null) {
            pages.add(parent.name() + "(1)");
        }
        command.subcommands().values().forEach(sub -> pages.add(name(sub) + "(1)"));
        return pages;
    }

    private static String uncapitalised(String sentence) {
        return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1).replaceFirst("\\.$", "");
    }
}
