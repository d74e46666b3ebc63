package dev.latchkey.feign;

import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;

/**
 * Adds a token to each call. A call that is rejected because of its token was not processed; it is sent once more with
 * another token.
 */
final class AuthorizingClient implements Client {
    private static final int UNAUTHORIZED = 401;

    private final Client next;
    private final TokenSource tokens;

    AuthorizingClient(Client next, TokenSource tokens) {
        this.next = next;
        this.tokens = tokens;
    }

    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        String token = tokens.token();
        Response answer = next.execute(with(request, token), options);
        if (answer.status() != UNAUTHORIZED) {
            return answer;
        }
        String other = tokens.insteadOf(token);
        if (!other.equals(token)) {
            answer = next.execute(with(request, other), options);
        }
        if (answer.status() == UNAUTHORIZED) {
            tokens.discard(other);
        }
        return answer;
    }

    private static Request with(Request request, String token) {
        return Headers.with(request, BearerHeader.HEADER, BearerHeader.value(token));
    }
}
