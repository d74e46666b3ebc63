package dev.latchkey.emulator.token;

import dev.latchkey.model.json.LatchkeyJson;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The issued tokens. Thread-safe. */
public final class Tokens {
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final Duration KEPT_AFTER_EXPIRY = Duration.ofHours(1);

    private final Map<String, Grant> grants = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();
    private final InstantSource clock;
    private final Duration lifetime;

    /**
     * Starts without tokens.
     *
     * @param clock the clock for the expiry of tokens
     * @param lifetime the lifetime of a token
     */
    public Tokens(InstantSource clock, Duration lifetime) {
        this.clock = clock;
        this.lifetime = lifetime;
    }

    /** {@return the lifetime of a token} */
    public Duration getLifetime() {
        return lifetime;
    }

    /**
     * Issues a token in the form of a JWT. Its claims are for programs that read their tokens; only this class
     * determines its validity and its caller.
     *
     * @param caller the caller that the token represents
     * @param organisation the name of the organisation
     * @return the token
     */
    public String issue(Caller caller, String organisation) {
        Instant now = clock.instant();
        grants.values()
                .removeIf(grant -> grant.expiresAt().plus(KEPT_AFTER_EXPIRY).isBefore(now));
        Grant grant = new Grant(caller, now.plus(lifetime));
        String token = part(Map.of("alg", "HS256", "typ", "JWT")) + "." + part(claims(grant, organisation, now)) + "."
                + signature();
        grants.put(token, grant);
        return token;
    }

    /**
     * Looks up a token.
     *
     * @param token the token
     * @return the state of the token; null if it was never issued, or was issued long ago
     */
    public @Nullable Standing find(String token) {
        Grant grant = grants.get(token);
        return grant == null
                ? null
                : new Standing(grant.caller(), !clock.instant().isBefore(grant.expiresAt()));
    }

    /** Forgets all tokens. */
    public void clear() {
        grants.clear();
    }

    private static Map<String, Object> claims(Grant grant, String organisation, Instant now) {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("org", organisation);
        claims.put("client_id", grant.caller().clientId());
        if (grant.caller().person() != null) {
            claims.put("identity_id", grant.caller().person().value());
        }
        claims.put("iat", now.getEpochSecond());
        claims.put("exp", grant.expiresAt().getEpochSecond());
        return claims;
    }

    private static String part(Map<String, ?> content) {
        return BASE64.encodeToString(
                LatchkeyJson.mapper().writeValueAsString(content).getBytes(StandardCharsets.UTF_8));
    }

    /** A signature in form only, because no client can verify it; it makes every token unique. */
    private String signature() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return BASE64.encodeToString(bytes);
    }

    /**
     * The state of a token.
     *
     * @param caller the caller that it represents
     * @param expired whether it has expired
     */
    public record Standing(Caller caller, boolean expired) {}

    private record Grant(Caller caller, Instant expiresAt) {}
}
