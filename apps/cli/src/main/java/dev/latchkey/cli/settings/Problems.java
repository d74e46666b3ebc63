package dev.latchkey.cli.settings;

import dev.latchkey.cli.shell.TextProblem;
import dev.latchkey.cli.shell.WrongTextException;
import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** Collects the problems of a file, so that one run reports all of them. Not thread-safe. */
final class Problems {
    private final List<TextProblem> all = new ArrayList<>();

    void add(Node at, String message) {
        Mark mark = at.getStartMark().orElseThrow();
        all.add(new TextProblem(mark.getLine() + 1, mark.getColumn() + 1, message));
    }

    /** Ends the reading if anything is wrong. */
    void throwIfAny() {
        if (!all.isEmpty()) {
            throw new WrongTextException(all);
        }
    }
}
