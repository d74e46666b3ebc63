package dev.latchkey.cli.fix;

import dev.latchkey.cli.shell.Input;
import dev.latchkey.cli.shell.Printable;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Prints the changes as a unified diff. On a terminal, control characters are replaced; elsewhere the diff is exact and
 * can be applied. Not thread-safe.
 */
public final class DiffSink implements FixSink {
    private final String name;
    private final PrintWriter out;
    private final UnaryOperator<String> shown;
    private boolean headed;
    private @Nullable ChangedLine changedLine;

    /**
     * Creates a sink for one file.
     *
     * @param name the name of the file
     * @param out the output; stays open
     * @param terminal whether the output is a terminal
     */
    public DiffSink(String name, PrintWriter out, boolean terminal) {
        this.name = name;
        this.out = out;
        this.shown = terminal ? Printable::of : UnaryOperator.identity();
    }

    @Override
    public void keep(byte[] bytes, int from, int to) {
        if (from < to) {
            printLine(bytes[from] == '\n');
        }
    }

    @Override
    public void change(Input input, byte[] before, byte[] after) {
        if (!headed) {
            print("--- " + name);
            print("+++ " + name);
            headed = true;
        }
        if (input.isLine()) {
            changedLine = new ChangedLine(input.line(), text(before), text(after));
        } else {
            List<String> hunks = UnifiedDiff.hunks(text(before), text(after));
            hunks.forEach(this::print);
        }
    }

    @Override
    public boolean isWritten() {
        return false;
    }

    @Override
    public void commit() {
        printLine(false);
        out.flush();
    }

    @Override
    public void close() {
        out.flush();
    }

    private void printLine(boolean ended) {
        ChangedLine changed = changedLine;
        if (changed != null) {
            print("@@ -" + changed.number + " +" + changed.number + " @@");
            print("-" + changed.before);
            printEnd(ended);
            print("+" + changed.after);
            printEnd(ended);
            changedLine = null;
        }
    }

    private void printEnd(boolean ended) {
        if (!ended) {
            print(UnifiedDiff.NO_END);
        }
    }

    private void print(String line) {
        out.print(shown.apply(line) + "\n");
    }

    private static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }

    /** A line whose end has not been read yet. */
    private record ChangedLine(int number, String before, String after) {}
}
