package dev.latchkey.validation.lookup;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Caches the results of calls for a while. Thread-safe: a thread waits for a call that another thread is making for the
 * same subject; other calls continue meanwhile.
 */
final class LookupCache {
    private static final Object ALONE = "";

    private final InstantSource clock;
    private final Duration timeToLive;
    private final Map<List<Object>, Reply<?>> replies = new HashMap<>();
    /** The calls in progress, each with a future that completes at its end. */
    private final Map<List<Object>, CompletableFuture<Void>> asked = new HashMap<>();

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
     * @param failed collects replies that another check may request again
     * @param question makes the call
     * @param key what is asked
     */
    <V> Reply<V> one(Failures failed, Supplier<Reply<V>> question, Object... key) {
        return each(
                failed,
                1,
                ALONE,
                List.of(),
                alone -> question.get().map(value -> value == null ? null : Map.of(ALONE, value)),
                key);
    }

    /**
     * Answers about one of several things, from the cache or by a call. The call asks about as many of the others as
     * fit in.
     *
     * @param failed collects replies that another check may request again
     * @param most how many fit into one call
     * @param id the thing in question
     * @param others the other candidates for the same call
     * @param question makes the call; returns the entries that exist
     * @param key the rest of the cache key
     */
    <K, V> Reply<V> each(
            Failures failed,
            int most,
            K id,
            Collection<K> others,
            Function<List<K>, Reply<Map<K, V>>> question,
            Object... key) {
        while (true) {
            CompletableFuture<Void> end = new CompletableFuture<>();
            List<K> mine = new ArrayList<>();
            CompletableFuture<Void> theirs;
            synchronized (this) {
                Reply<V> kept = find(failed, about(key, id));
                if (kept != null) {
                    return kept;
                }
                theirs = asked.get(about(key, id));
                if (theirs == null) {
                    claim(failed, most, id, others, key, mine);
                    mine.forEach(one -> asked.put(about(key, one), end));
                }
            }
            if (theirs == null) {
                return ask(failed, id, mine, question, key, end);
            }
            theirs.join();
        }
    }

    /**
     * Chooses the subjects of the call: the requested one, and those of the others that are neither cached nor being
     * looked up.
     */
    private <K> void claim(Failures failed, int most, K id, Collection<K> others, Object[] key, List<K> mine) {
        Set<K> chosen = new LinkedHashSet<>(Set.of(id));
        for (K other : others) {
            List<Object> about = about(key, other);
            if (chosen.size() < most && find(failed, about) == null && !asked.containsKey(about)) {
                chosen.add(other);
            }
        }
        mine.addAll(chosen);
    }

    private <K, V> Reply<V> ask(
            Failures failed,
            K id,
            List<K> ids,
            Function<List<K>, Reply<Map<K, V>>> question,
            Object[] key,
            CompletableFuture<Void> end) {
        try {
            Reply<Map<K, V>> reply = question.apply(ids);
            synchronized (this) {
                for (K one : ids) {
                    keep(failed, about(key, one), reply.map(found -> found == null ? null : found.get(one)));
                }
            }
            return reply.map(found -> found == null ? null : found.get(id));
        } finally {
            synchronized (this) {
                ids.forEach(one -> asked.remove(about(key, one)));
            }
            end.complete(null);
        }
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
