package dev.latchkey.validation.lookup;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what calls told for a while. Thread-safe: one call at a time, so that nobody asks for what somebody else is
 * being told.
 */
final class LookupCache {
    private final InstantSource clock;
    private final Duration timeToLive;
    private final Map<List<Object>, Reply<?>> replies = new HashMap<>();

    LookupCache(InstantSource clock, Duration timeToLive) {
        this.clock = clock;
        this.timeToLive = timeToLive;
    }

    synchronized void clear() {
        replies.clear();
    }

    /**
     * Answers from the cache, or makes the call.
     *
     * @param failed where replies go that another check may ask for again
     * @param question makes the call
     * @param key what is asked
     */
    synchronized <V> Reply<V> one(Failures failed, Supplier<Reply<V>> question, Object... key) {
        List<Object> about = List.of(key);
        Reply<V> kept = find(failed, about);
        if (kept != null) {
            return kept;
        }
        Reply<V> reply = question.get();
        keep(failed, about, reply);
        return reply;
    }

    /**
     * Answers about one of several things, from the cache or by a call. The call asks about as many of the others as
     * fit in.
     *
     * @param failed where replies go that another check may ask for again
     * @param most how many fit into one call
     * @param id the thing in question
     * @param others what may be in question, too
     * @param question makes the call; tells what there is, without what is not there
     * @param key what is asked about each
     */
    synchronized <K, V> Reply<V> each(
            Failures failed,
            int most,
            K id,
            Collection<K> others,
            Function<List<K>, Reply<Map<K, V>>> question,
            Object... key) {
        Reply<V> kept = find(failed, about(key, id));
        if (kept != null) {
            return kept;
        }
        List<K> asked = new ArrayList<>();
        asked.add(id);
        for (K other : others) {
            if (asked.size() < most && !asked.contains(other) && find(failed, about(key, other)) == null) {
                asked.add(other);
            }
        }
        Reply<Map<K, V>> reply = question.apply(asked);
        for (K one : asked) {
            keep(failed, about(key, one), reply.map(found -> found == null ? null : found.get(one)));
        }
        return reply.map(found -> found == null ? null : found.get(id));
    }

    /** Answers from the cache alone; null if nothing is kept. */
    synchronized <V> @Nullable Reply<V> kept(Failures failed, Object... key) {
        return find(failed, List.of(key));
    }

    private static List<Object> about(Object[] key, Object id) {
        List<Object> about = new ArrayList<>(List.of(key));
        about.add(id);
        return about;
    }

    @SuppressWarnings("unchecked") // what is kept under a key came from the same question
    private <V> @Nullable Reply<V> find(Failures failed, List<Object> key) {
        Reply<?> failure = failed.replies.get(key);
        if (failure != null) {
            return (Reply<V>) failure;
        }
        Reply<?> kept = replies.get(key);
        if (kept == null) {
            return null;
        }
        Instant end = kept.at().plus(timeToLive);
        return clock.instant().isAfter(end) ? null : (Reply<V>) kept;
    }

    private void keep(Failures failed, List<Object> key, Reply<?> reply) {
        (reply.passing() ? failed.replies : replies).put(key, reply);
    }

    /** The calls of one check or batch that failed for now: they are not repeated in it. Guarded by the cache. */
    static final class Failures {
        private final Map<List<Object>, Reply<?>> replies = new HashMap<>();
    }
}
