package dev.latchkey.feign;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * The credentials with which a tenant's calls are authorised. Immutable; {@code toString} never shows a secret.
 */
public abstract sealed class Credentials {
    private Credentials() {}

    /**
     * A client of the tenant: an API client, or a person with a personal access token, which is a client id and a
     * secret as well. Tokens are fetched from {@code /oauth/token} when they are needed, by one thread for all, and
     * replaced before they expire or when the tenant refuses one.
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
     * An existing token. Once the tenant refuses it, every call is refused.
     *
     * @param token the token, without {@code BearerHeader}
     * @return the credentials
     * @throws IllegalArgumentException if the token is blank, or holds a character that no header can
     */
    public static Credentials token(String token) {
        String checked = BearerHeader.check(token);
        return new Supplied(() -> checked);
    }

    /**
     * Tokens that somebody else takes care of.
     *
     * @param tokens is asked before every attempt of a call, by the thread that calls, and once more after a 401; may
     * be asked by several threads at once. When it throws, the call is not sent
     * @return the credentials
     */
    public static Credentials supplier(Supplier<String> tokens) {
        return new Supplied(Objects.requireNonNull(tokens, "tokens"));
    }

    /** {@return the kind of the credentials and nothing else} */
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

        /** The body that asks for a token. */
        String form() {
            return "grant_type=client_credentials&client_id=" + PercentEncoding.encode(id) + "&client_secret="
                    + PercentEncoding.encode(secret);
        }

        /** A text of the server's without the secret, should it repeat it. */
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
