package dev.latchkey.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Collects the names of files in batches, so that an action can prepare many files before each is visited. */
final class FileBatches implements Predicate<String> {
    private final int most;
    private final Consumer<List<String>> ahead;
    private final Predicate<String> visit;
    private final List<String> names = new ArrayList<>();
    private boolean used = true;

    /**
     * Creates an empty collection.
     *
     * @param most the number of names to collect
     * @param ahead receives the names before each is visited
     * @param visit receives each name; false if the file could not be used, which has been reported
     */
    FileBatches(int most, Consumer<List<String>> ahead, Predicate<String> visit) {
        this.most = most;
        this.ahead = ahead;
        this.visit = visit;
    }

    /** Accepts a name; {@link #end} returns whether its file can be used. */
    @Override
    public boolean test(String name) {
        names.add(name);
        if (names.size() == most) {
            visitAll();
        }
        return true;
    }

    /** Visits the remaining files; returns false if a file could not be used. */
    boolean end() {
        visitAll();
        return used;
    }

    private void visitAll() {
        List<String> batch = List.copyOf(names);
        names.clear();
        ahead.accept(batch);
        batch.forEach(name -> used &= visit.test(name));
    }
}
