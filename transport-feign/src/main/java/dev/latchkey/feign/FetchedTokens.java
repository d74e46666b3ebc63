package dev.latchkey.feign;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Fetches tokens with one thread for all. Other threads wait for it, or continue with the old token while that is
 * valid. All waiting threads also get a failure, so that they do not repeat the fetch one by one. Only an interrupt of
 * the fetching thread is not shared.
 */
final class FetchedTokens implements TokenSource {
    private final TokenFetch fetch;
    private final InstantSource clock;
    private final ReentrantLock lock = new ReentrantLock(true);

    private final AtomicInteger fetches = new AtomicInteger();
    private final AtomicReference<@Nullable Token> current = new AtomicReference<>();
    private @Nullable IOException failure;

    FetchedTokens(TokenFetch fetch, InstantSource clock) {
        this.fetch = fetch;
        this.clock = clock;
    }

    @Override
    public String token() throws IOException {
        Token token = current.get();
        Instant now = clock.instant();
        if (token == null || !token.holds(now)) {
            return fetched(null);
        }
        return token.isFresh(now) ? token.text() : refreshed(token);
    }

    @Override
    public String insteadOf(String refused) throws IOException {
        Token token = current.get();
        if (token != null && !token.text().equals(refused) && token.holds(clock.instant())) {
            return token.text();
        }
        return fetched(refused);
    }

    @Override
    public void discard(String refused) {
        // Without the lock, which another thread can hold during a whole fetch: this call already has its token.
        Token token = current.get();
        if (token != null && token.text().equals(refused)) {
            current.compareAndSet(token, null);
        }
    }

    /** The old token is still valid, so the call can continue even if the fetch fails. */
    private String refreshed(Token old) {
        if (!lock.tryLock()) {
            return old.text();
        }
        try {
            Token token = current.get();
            if (token != null && token.isFresh(clock.instant())) {
                return token.text();
            }
            return fetch().text();
        } catch (IOException e) {
            current.set(old.refreshLater(clock.instant()));
            return old.text();
        } finally {
            lock.unlock();
        }
    }

    private String fetched(@Nullable String refused) throws IOException {
        int before = fetches.get();
        try {
            lock.lockInterruptibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw NotSentException.interrupted(e);
        }
        try {
            Token token = current.get();
            if (token != null && !token.text().equals(refused) && token.holds(clock.instant())) {
                return token.text();
            }
            IOException shared = failure;
            if (fetches.get() != before && shared != null) {
                throw shared;
            }
            return fetch().text();
        } finally {
            lock.unlock();
        }
    }

    /** Call this only with the lock. */
    private Token fetch() throws IOException {
        try {
            Token token = fetch.fetch();
            current.set(token);
            failure = null;
            return token;
        } catch (IOException e) {
            // An interrupt ends the fetch of one thread only; waiting threads fetch a token themselves.
            failure = Thread.currentThread().isInterrupted() ? null : e;
            throw e;
        } finally {
            fetches.incrementAndGet();
        }
    }
}
