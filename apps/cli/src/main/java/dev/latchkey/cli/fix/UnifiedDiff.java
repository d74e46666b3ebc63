package dev.latchkey.cli.fix;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.ChangeDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The line-by-line difference of two texts. */
final class UnifiedDiff {
    private static final int CONTEXT = 3;

    /** The maximum number of lines to compare; more are shown as one change. */
    private static final int MOST_LINES = 5_000;

    static final String NO_END = "\\ No newline at end of file";

    private UnifiedDiff() {}

    /** Returns the hunks of a unified diff, line by line, without file names. */
    static List<String> hunks(String before, String after) {
        List<String> old = lines(before);
        List<String> changed = lines(after);
        int start = 0;
        while (start < Math.min(old.size(), changed.size()) && old.get(start).equals(changed.get(start))) {
            start++;
        }
        int end = 0;
        while (end < Math.min(old.size(), changed.size()) - start
                && old.get(old.size() - 1 - end).equals(changed.get(changed.size() - 1 - end))) {
            end++;
        }
        List<String> removed = old.subList(start, old.size() - end);
        List<String> added = changed.subList(start, changed.size() - end);
        Patch<String> patch = new Patch<>();
        if (removed.size() + added.size() > MOST_LINES) {
            patch.addDelta(new ChangeDelta<>(new Chunk<>(start, removed), new Chunk<>(start, added)));
        } else {
            patch = DiffUtils.diff(old, changed);
        }
        List<String> diff = UnifiedDiffUtils.generateUnifiedDiff("", "", old, patch, CONTEXT);
        return diff.stream()
                .skip(2)
                .flatMap(line -> Stream.of(line.split("\n", -1)))
                .toList();
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        String last = lines.remove(lines.size() - 1);
        if (!last.isEmpty()) {
            lines.add(last + "\n" + NO_END);
        }
        return lines;
    }
}
