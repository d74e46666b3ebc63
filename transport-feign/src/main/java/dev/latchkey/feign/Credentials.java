package dev.latchkey.feign;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * The credentials for calls to a tenant. Immutable; {@code toString} never shows a secret.
 */
public abstract sealed class Credentials {
    private Credentials() {}

    /**
     * Returns the credentials of an API client, or of a personal access token, which also is a client id and a secret.
     * Tokens are fetched from {@code /oauth/token} on demand, by one thread for all, and replaced before they expire or
     * when the tenant rejects one.
     *
     * @param clientId the id
     * @param clientSecret the secret
     * @return the credentials
     * @throws IllegalArgumentException if one of them is blank
     */
    public static Credentials client(String clientId, String clientSecret) {
        if (clientId.isBlank() || clientSecret.isBlank()) {
            throw new IllegalArgumentException("the client id or its secret is blank");
        }
        return new ClientSecret(clientId, clientSecret);
    }

    /**
     * Returns the credentials of an existing token. Once the tenant rejects it, every call is rejected.
     *
     * @param token the token, without {@code BearerHeader}
     * @return the credentials
     * @throws IllegalArgumentException if the token is blank, or contains a character that is not allowed in headers
     */
    public static Credentials token(String token) {
        String checked = BearerHeader.check(token);
        return new Supplied(() -> checked);
    }

    /**
     * Returns credentials whose tokens come from the application.
     *
     * @param tokens supplies a token; called before every attempt of a call, by the calling thread, and once more after
     *     a 401; can be called by several threads at once. If it throws, the call is not sent
     * @return the credentials
     */
    public static Credentials supplier(Supplier<String> tokens) {
        return new Supplied(Objects.requireNonNull(tokens, "tokens"));
    }

    /** {@return the kind of the credentials only} */
    @Override
    public abstract String toString();

    static final class ClientSecret extends Credentials {
        private final String id;
        private final String secret;

        private ClientSecret(String id, String secret) {
            this.id = id;
            this.secret = secret;
        }

        String id() {
            return id;
        }

        /** Returns the body of the token request. */
        String form() {
            return "grant_type=client_credentials&client_id=" + PercentEncoding.encode(id) + "&client_secret="
                    + PercentEncoding.encode(secret);
        }

        /** Removes the secret from a text of the server. */
        String withoutSecret(String text) {
            return text.replace(secret, "***").replace(PercentEncoding.encode(secret), "***");
        }

        @Override
        public String toString() {
            return "a client id with its secret";
        }
    }

    static final class Supplied extends Credentials {
        private final Supplier<String> tokens;

        private Supplied(Supplier<String> tokens) {
            this.tokens = tokens;
        }

        String token() {
            return BearerHeader.check(tokens.get());
        }

        @Override
        public String toString() {
            return "a token";
        }
    }
}
