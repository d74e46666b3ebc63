package dev.latchkey.cli.tenant;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.directory.AccessItem;
import dev.latchkey.model.directory.Directory;
import dev.latchkey.model.directory.Lookup;
import dev.latchkey.model.directory.PublicIdentity;
import dev.latchkey.validation.text.NearNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the entries with a name or an id, in as few calls as possible. */
public final class NameSearch {
    private final Directory directory;
    private final @Nullable ItemType type;

    private NameSearch(Directory directory, @Nullable ItemType type) {
        this.directory = directory;
        this.type = type;
    }

    /**
     * A search for items.
     *
     * @param directory where to look
     * @param type the type of the items
     * @return the search
     */
    public static NameSearch ofItems(Directory directory, ItemType type) {
        return new NameSearch(directory, type);
    }

    /**
     * A search for people.
     *
     * @param directory where to look
     * @return the search
     */
    public static NameSearch ofPeople(Directory directory) {
        return new NameSearch(directory, null);
    }

    /**
     * Looks a name up.
     *
     * @param name a display name, an id, or for people an alias or an address; letter case does not count
     * @return what has exactly this name, and if nothing has, what has one like it; or why it could not be looked up
     */
    public Lookup<Result> find(String name) {
        Lookup<List<Match>> named = named(name);
        if (!(named instanceof Lookup.Known<List<Match>> known)) {
            return named.map(none -> new Result(none, none));
        }
        List<Match> exact =
                known.value().stream().filter(match -> match.isCalled(name)).toList();
        if (!exact.isEmpty()) {
            return named.map(any -> new Result(exact, List.of()));
        }
        Lookup<List<Match>> byId = byId(name);
        if (byId.find().filter(found -> !found.isEmpty()).isPresent()) {
            return byId.map(found -> new Result(found, List.of()));
        }
        Lookup<Result> beginning = named.map(similar -> new Result(List.of(), similar));
        return known.value().isEmpty() ? like(name, beginning) : beginning;
    }

    /** Finds objects with a similar name, in case the name is misspelt: among those that begin as it does. */
    private Lookup<Result> like(String name, Lookup<Result> start) {
        Lookup<Result> nothing = start;
        for (int letters : new int[] {3, 1}) {
            if (letters >= name.length()) {
                continue;
            }
            Lookup<List<Match>> beginning = named(name.substring(0, letters));
            if (beginning instanceof Lookup.Known<List<Match>> known) {
                List<String> near = NearNames.offers(
                        name, known.value().stream().map(Match::name).distinct().toList());
                if (!near.isEmpty()) {
                    return beginning.map(all -> new Result(
                            List.of(),
                            near.stream()
                                    .flatMap(one -> all.stream()
                                            .filter(match -> match.name().equals(one)))
                                    .toList()));
                }
                nothing = beginning.map(all -> new Result(List.of(), List.of()));
            }
        }
        return nothing;
    }

    private Lookup<List<Match>> named(String name) {
        return type == null
                ? directory.identitiesNamed(name).map(NameSearch::people)
                : directory.itemsNamed(type, name).map(NameSearch::items);
    }

    private Lookup<List<Match>> byId(String id) {
        return type == null
                ? directory.identities(List.of(IdentityId.of(id))).map(NameSearch::people)
                : directory.items(type, List.of(id)).map(NameSearch::items);
    }

    private static List<Match> people(List<PublicIdentity> people) {
        return people.stream()
                .map(person -> new Match(
                        person.getId().value(),
                        person.getName(),
                        Stream.of(person.getAlias(), person.getEmail())
                                .filter(Objects::nonNull)
                                .toList(),
                        Stream.of(person.getEmail(), inactive(person))
                                .filter(Objects::nonNull)
                                .toList()))
                .toList();
    }

    private static @Nullable String inactive(PublicIdentity person) {
        String state = person.getIdentityState();
        return state == null || state.equals("ACTIVE")
                ? null
                : state.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static List<Match> items(List<AccessItem> items) {
        return items.stream()
                .map(item -> {
                    List<String> notes = new ArrayList<>();
                    if (item.getSourceId() != null) {
                        notes.add("source " + item.getSourceId());
                    }
                    if (!item.isEnabled()) {
                        notes.add("disabled");
                    }
                    if (!item.isRequestable()) {
                        notes.add("not requestable");
                    }
                    return new Match(item.getId(), item.getName(), List.of(), notes);
                })
                .toList();
    }

    /**
     * The result of a search.
     *
     * @param exact the entries with the name; several where a name is not unique
     * @param similar the entries with a similar name; empty if an entry has the name itself
     */
    public record Result(List<Match> exact, List<Match> similar) {
        private static final int MOST_OFFERED = 10;

        /** {@return the names and ids of those that have the name, as a choice, with what tells them apart} */
        public String exactOffers() {
            return offers(exact, match -> match.notes().isEmpty() ? "" : ", " + String.join(", ", match.notes()));
        }

        /** {@return the names and ids of those that have a name like it, as a choice} */
        public String similarOffers() {
            return offers(similar, match -> "");
        }

        private static String offers(List<Match> matches, Function<Match, String> notes) {
            String offered = matches.stream()
                    .limit(MOST_OFFERED)
                    .map(match -> "\"" + match.name() + "\" (" + match.id() + notes.apply(match) + ")")
                    .collect(Collectors.joining(" or "));
            int more = matches.size() - MOST_OFFERED;
            return more > 0 ? offered + " or one of " + more + " more" : offered;
        }
    }

    /**
     * One thing that was found.
     *
     * @param id its id
     * @param name its display name
     * @param otherNames its other names
     * @param notes the differences from others of the same name, and whether it can be used
     */
    public record Match(String id, String name, List<String> otherNames, List<String> notes) {
        boolean isCalled(String text) {
            return name.equalsIgnoreCase(text) || otherNames.stream().anyMatch(text::equalsIgnoreCase);
        }
    }
}
