package dev.latchkey.cli.command;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.AutoComplete;
import picocli.CommandLine;

/** The script with which bash and zsh complete commands, options and their values. */
public final class Completion {
    private static final Pattern DECLARED = Pattern.compile("  local \\w+_option_args=(\\(.*\\) # --([a-z-]+) values)");
    private static final Pattern OPTION = Pattern.compile("    '--([a-z-]+)'\\)");
    private static final Pattern USED = Pattern.compile("\\$\\{\\w+_option_args\\[@]}");

    private String option = "";

    private Completion() {}

    /**
     * Writes the script. Picocli calls the values of an option by the label of its parameter, so that those of one option would be offered
     * for all options with the same label; here they are called by the option.
     *
     * @param latchkey the command line with all its commands
     * @return the script
     */
    public static String script(CommandLine latchkey) {
        Completion completion = new Completion();
        return AutoComplete.bash(latchkey.getCommandName(), latchkey)
                .lines()
                .map(completion::corrected)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private String corrected(String line) {
        Matcher declared = DECLARED.matcher(line);
        if (declared.matches()) {
            return "  local " + variable(declared.group(2)) + "=" + declared.group(1);
        }
        Matcher ofOption = OPTION.matcher(line);
        if (ofOption.matches()) {
            option = ofOption.group(1);
        }
        return USED.matcher(line).replaceAll(Matcher.quoteReplacement("${" + variable(option) + "[@]}"));
    }

    private static String variable(String option) {
        return option.replace('-', '_') + "_option_args";
    }
}
