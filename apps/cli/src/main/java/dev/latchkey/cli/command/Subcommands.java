package dev.latchkey.cli.command;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The commands below {@link LatchkeyCommand}. */
public final class Subcommands {
    private static final String HELP = "help";
    private static final String COMPLETION = "completion";

    private static final List<String> NAMES = List.of(
            "check",
            "requirements",
            "facts",
            "find",
            "whoami",
            "diff",
            "rules",
            "explain",
            "schema",
            "plan",
            "submit",
            "track",
            "demo",
            "serve",
            COMPLETION,
            HELP);

    /** Commands that look at all others. */
    private static final Set<String> ABOUT_ALL = Set.of(COMPLETION, HELP);

    private Subcommands() {}

    /** {@return the names of all commands, in the order of the help} */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * Creates the commands for a command line. Inspecting the options of all commands takes most of the start-up time,
     * so only the command that the first argument names is created.
     *
     * @param latchkey the command above them
     * @param args the command line
     * @return one command or all, in the order of the help
     */
    public static Stream<Object> of(LatchkeyCommand latchkey, String... args) {
        boolean named = args.length > 0 && NAMES.contains(args[0]) && !ABOUT_ALL.contains(args[0]);
        return (named ? Stream.of(args[0]) : NAMES.stream()).map(name -> create(name, latchkey));
    }

    private static Subcommand create(String name, LatchkeyCommand latchkey) {
        return switch (name) {
            case "check" -> new CheckCommand(latchkey);
            case "requirements" -> new RequirementsCommand(latchkey);
            case "facts" -> new FactsCommand(latchkey);
            case "find" -> new FindCommand(latchkey);
            case "whoami" -> new WhoamiCommand(latchkey);
            case "diff" -> new DiffCommand(latchkey);
            case "rules" -> new RulesCommand(latchkey);
            case "explain" -> new ExplainCommand(latchkey);
            case "schema" -> new SchemaCommand(latchkey);
            case "plan" -> new PlanCommand(latchkey);
            case "submit" -> new SubmitCommand(latchkey);
            case "track" -> new TrackCommand(latchkey);
            case "demo" -> new DemoCommand(latchkey);
            case "serve" -> new ServeCommand(latchkey);
            case COMPLETION -> new CompletionCommand(latchkey);
            case HELP -> new HelpCommand(latchkey);
            default -> throw new AssertionError(name);
        };
    }
}
