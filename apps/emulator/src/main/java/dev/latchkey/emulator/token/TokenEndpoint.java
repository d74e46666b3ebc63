package dev.latchkey.emulator.token;

import dev.latchkey.emulator.http.Call;
import dev.latchkey.emulator.http.Reply;
import dev.latchkey.model.IdentityId;
import dev.latchkey.testkit.organisation.ApiClient;
import dev.latchkey.testkit.organisation.Organisation;
import dev.latchkey.testkit.organisation.Person;
import dev.latchkey.testkit.organisation.PersonAuthority;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Handles {@code POST /oauth/token}. Thread-safe. */
public final class TokenEndpoint {
    /** The id and secret of the client that every organisation with an administrator has. */
    public static final String BUILT_IN_CLIENT = "latchkey";

    private final Supplier<Organisation> organisation;
    private final Tokens tokens;

    /**
     * Creates the endpoint.
     *
     * @param organisation the organisation of the clients
     * @param tokens the issuer of tokens
     */
    public TokenEndpoint(Supplier<Organisation> organisation, Tokens tokens) {
        this.organisation = organisation;
        this.tokens = tokens;
    }

    /**
     * Handles a call.
     *
     * @param call a token request
     * @return the token, or an error
     */
    public Reply answer(Call call) {
        if (!call.getMethod().equals("POST")) {
            return error(405, "method_not_allowed", "Request tokens with POST.").with("Allow", "POST");
        }
        Credentials credentials;
        try {
            credentials = Credentials.of(call);
        } catch (IllegalArgumentException unreadable) {
            return error(400, "invalid_request", "The request cannot be read: " + unreadable.getMessage());
        }
        if (!"client_credentials".equals(credentials.grantType())) {
            return error(400, "unsupported_grant_type", "The grant type is client_credentials.");
        }
        return find(credentials)
                .map(this::token)
                .orElseGet(() -> error(401, "invalid_client", "Client id and secret are not those of a client."));
    }

    /**
     * Identifies the client.
     *
     * @param call a token request
     * @return the client id in the call, if there is such a client
     */
    public Optional<String> clientId(Call call) {
        try {
            return Optional.ofNullable(Credentials.of(call).clientId())
                    .filter(id -> client(organisation.get(), id).isPresent());
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private Reply token(ApiClient client) {
        String name = organisation.get().getName();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("access_token", tokens.issue(new Caller(client.getId(), client.getPerson()), name));
        body.put("token_type", "bearer");
        body.put("expires_in", tokens.getLifetime().toSeconds());
        body.put("scope", "sp:scopes:all");
        body.put("org", name);
        IdentityId person = client.getPerson();
        if (person != null) {
            body.put("identity_id", person.value());
        }
        return Reply.json(200, body).with("Cache-Control", "no-store");
    }

    private Optional<ApiClient> find(Credentials credentials) {
        return client(organisation.get(), String.valueOf(credentials.clientId()))
                .filter(client -> client.getSecret().value().equals(credentials.clientSecret()));
    }

    private static Optional<ApiClient> client(Organisation organisation, String id) {
        return organisation.getClients().stream()
                .filter(client -> client.getId().equals(id))
                .findFirst()
                .or(() -> builtIn(organisation).filter(client -> client.getId().equals(id)));
    }

    private static Optional<ApiClient> builtIn(Organisation organisation) {
        return organisation.getPeople().stream()
                .filter(person -> person.getAuthority() == PersonAuthority.ORG_ADMIN)
                .findFirst()
                .map(Person::getId)
                .map(administrator -> ApiClient.builder()
                        .id(BUILT_IN_CLIENT)
                        .secret(BUILT_IN_CLIENT)
                        .person(administrator)
                        .build());
    }

    private static Reply error(int status, String error, String description) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", error);
        body.put("error_description", description);
        return Reply.json(status, body);
    }
}
