package dev.latchkey.feign;

import dev.latchkey.model.directory.Directory;
import dev.latchkey.model.directory.PublicIdentity;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Checks the arguments of lookups. */
final class LookupArguments {
    private LookupArguments() {}

    /** Returns the ids without duplicates; rejects more ids than one call accepts. */
    static List<String> ids(Collection<String> ids) {
        List<String> some = List.copyOf(new LinkedHashSet<>(ids));
        if (some.size() > Directory.MOST_IDS) {
            throw new IllegalArgumentException(
                    some.size() + " ids in one lookup are too many; look up at most " + Directory.MOST_IDS);
        }
        return some;
    }

    static String name(String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("the name to look for is blank");
        }
        return name.strip();
    }

    /** Checks an id for a path and returns it unchanged. */
    static String inPath(String id) {
        if (id.isBlank() || id.equals(".") || id.equals("..")) {
            throw new IllegalArgumentException("\"" + id + "\" cannot stand in a path as an id");
        }
        return id;
    }

    /** Adds the people whose display name begins with a text to those found so far, without duplicates. */
    static List<PublicIdentity> union(List<PublicIdentity> found, List<PublicIdentity> more, String text) {
        String beginning = text.toLowerCase(Locale.ROOT);
        Map<String, PublicIdentity> all = new LinkedHashMap<>();
        found.forEach(person -> all.put(person.getId().value(), person));
        more.stream()
                .filter(person -> person.getName().toLowerCase(Locale.ROOT).startsWith(beginning)
                        || text.equalsIgnoreCase(person.getAlias()))
                .forEach(person -> all.putIfAbsent(person.getId().value(), person));
        return List.copyOf(all.values());
    }
}
