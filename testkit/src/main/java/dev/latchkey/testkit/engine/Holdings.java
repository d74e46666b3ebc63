package dev.latchkey.testkit.engine;

import dev.latchkey.model.IdentityId;
import dev.latchkey.testkit.organisation.HeldAccess;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** All access in the order of granting, with an index by identity and by end date. */
final class Holdings {
    private final Map<Long, HeldAccess> all = new LinkedHashMap<>();
    private final Map<IdentityId, NavigableSet<Long>> byIdentity = new HashMap<>();
    private final NavigableMap<Instant, NavigableSet<Long>> byEnd = new TreeMap<>();
    private long given;

    Holdings(List<HeldAccess> beginning) {
        beginning.forEach(this::add);
    }

    List<HeldAccess> all() {
        return List.copyOf(all.values());
    }

    List<HeldAccess> of(IdentityId identity) {
        return byIdentity.getOrDefault(identity, new TreeSet<>()).stream()
                .map(this::get)
                .toList();
    }

    void add(HeldAccess access) {
        keep(given++, access);
    }

    void remove(HeldAccess access) {
        forget(place(access));
    }

    /** Replaces access by other access of the same identity. */
    void replace(HeldAccess before, HeldAccess after) {
        long place = place(before);
        unlink(place);
        keep(place, after);
    }

    /** Returns the next time at which access ends by its date. */
    @Nullable
    Instant nextEnd() {
        return byEnd.isEmpty() ? null : byEnd.firstKey();
    }

    /** Removes access whose end has passed. */
    void removeEnded(Instant now) {
        List.copyOf(byEnd.headMap(now, true).values())
                .forEach(ended -> List.copyOf(ended).forEach(this::forget));
    }

    private HeldAccess get(long place) {
        HeldAccess access = all.get(place);
        if (access == null) {
            throw new IllegalStateException("nothing is held at " + place);
        }
        return access;
    }

    private long place(HeldAccess access) {
        return byIdentity.getOrDefault(access.getIdentity(), new TreeSet<>()).stream()
                .filter(place -> get(place).equals(access))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody has " + access));
    }

    private void keep(long place, HeldAccess access) {
        all.put(place, access);
        byIdentity
                .computeIfAbsent(access.getIdentity(), identity -> new TreeSet<>())
                .add(place);
        OffsetDateTime end = access.getRemoveDate();
        if (end != null) {
            byEnd.computeIfAbsent(end.toInstant(), moment -> new TreeSet<>()).add(place);
        }
    }

    private void forget(long place) {
        unlink(place);
        all.remove(place);
    }

    private void unlink(long place) {
        HeldAccess access = get(place);
        byIdentity.computeIfPresent(access.getIdentity(), (identity, places) -> without(places, place));
        OffsetDateTime end = access.getRemoveDate();
        if (end != null) {
            byEnd.computeIfPresent(end.toInstant(), (moment, places) -> without(places, place));
        }
    }

    private static @Nullable NavigableSet<Long> without(NavigableSet<Long> places, long place) {
        places.remove(place);
        return places.isEmpty() ? null : places;
    }
}
