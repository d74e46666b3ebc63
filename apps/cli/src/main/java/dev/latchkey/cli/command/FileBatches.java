package dev.latchkey.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Gathers the names of files, so that something can be done for many of them before each is visited. */
final class FileBatches implements Predicate<String> {
    private final int most;
    private final Consumer<List<String>> ahead;
    private final Predicate<String> visit;
    private final List<String> names = new ArrayList<>();
    private boolean used = true;

    /**
     * No files yet.
     *
     * @param most how many names are gathered
     * @param ahead takes the names before each is visited
     * @param visit takes each name; false if the file could not be used, which has been said
     */
    FileBatches(int most, Consumer<List<String>> ahead, Predicate<String> visit) {
        this.most = most;
        this.ahead = ahead;
        this.visit = visit;
    }

    /** Takes a name; whether its file can be used, {@link #end} tells. */
    @Override
    public boolean test(String name) {
        names.add(name);
        if (names.size() == most) {
            visitAll();
        }
        return true;
    }

    /** Visits what is left; false if some file could not be used. */
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
