package dev.latchkey.feign;

import dev.latchkey.model.error.ErrorResponse;
import dev.latchkey.model.json.LatchkeyJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Fetches one token.
 *
 * @param endpoint the token endpoint
 * @param credentials the client id and secret
 * @param clock determines the beginning of a token's validity
 */
record TokenFetch(TokenEndpoint endpoint, Credentials.ClientSecret credentials, InstantSource clock) {
    private static final int OK = 200;
    /** Longer than any real validity; more would overflow. */
    private static final long LONGEST = Duration.ofDays(365).toSeconds();

    Token fetch() throws IOException {
        Instant asked = clock.instant();
        HttpAnswer answer;
        try {
            answer = endpoint.token(credentials.form().getBytes(StandardCharsets.US_ASCII));
        } catch (CallFailedException e) {
            throw unasked(e.getProblem());
        }
        if (answer.status() != OK) {
            throw noToken("the token endpoint answered " + answer.status() + text(answer), null);
        }
        return read(answer, asked);
    }

    private Token read(HttpAnswer answer, Instant asked) throws NotSentException {
        try {
            JsonNode json = LatchkeyJson.mapper().readTree(answer.body());
            String token = BearerHeader.check(json.path("access_token").asString(""));
            long seconds = json.path("expires_in").asLong(0);
            return seconds > 0
                    ? Token.of(token, asked, Duration.ofSeconds(Math.min(seconds, LONGEST)))
                    : Token.endless(token);
        } catch (JacksonException | IllegalArgumentException e) {
            // Without the response and the parser's message, which can contain the token.
            throw noToken("the token endpoint answered 200, but no token can be read from it", null);
        }
    }

    private static String text(HttpAnswer answer) {
        ErrorResponse error = answer.error();
        String text = error.text();
        String code = error.getError();
        if (text == null) {
            return "";
        }
        return ": " + (code == null || code.equals(text) ? text : code + ", " + text);
    }

    private IOException unasked(IOException problem) {
        if (problem instanceof NotSentException unsent
                && (unsent.getReason() instanceof HttpNotSentReason.Interrupted
                        || unsent.getReason() instanceof HttpNotSentReason.Closed)) {
            return unsent;
        }
        return noToken("the token endpoint did not answer: " + FailureText.of(problem), problem);
    }

    private NotSentException noToken(String problem, @Nullable Throwable cause) {
        return new NotSentException(new HttpNotSentReason.NoToken(credentials.withoutSecret(problem)), cause);
    }
}
