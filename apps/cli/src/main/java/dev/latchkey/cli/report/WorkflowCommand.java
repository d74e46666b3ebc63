package dev.latchkey.cli.report;

import dev.latchkey.cli.shell.Printable;
import java.util.ArrayList;
import java.util.List;

/**
 * A workflow command of GitHub Actions: a line that the runner shows as an annotation of a file. Texts are escaped, so
 * it is always one command.
 */
final class WorkflowCommand {
    private final String name;
    private final List<String> properties = new ArrayList<>();

    /** An {@code error}, a {@code warning} or a {@code notice}. */
    WorkflowCommand(String name) {
        this.name = name;
    }

    WorkflowCommand with(String key, String value) {
        properties.add(
                key + "=" + escape(Printable.whole(value)).replace(":", "%3A").replace(",", "%2C"));
        return this;
    }

    /** Returns the line, with its line end. */
    String saying(String message) {
        String start = properties.isEmpty() ? name : name + " " + String.join(",", properties);
        return "::" + start + "::" + escape(message) + "\n";
    }

    private static String escape(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }
}
