package dev.latchkey.feign;

import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A tenant without a network that goes wrong as its seed says: with creates often, with everything else now and then. */
final class FaultyTenant implements Client {
    private static final Duration LATEST = Duration.ofSeconds(20);

    private final Random random;
    private final VirtualTime time;
    private final Ledger ledger = new Ledger();

    private String token = "none";
    private int tokens;
    private int storm;
    private @Nullable Late late;

    FaultyTenant(long seed, VirtualTime time) {
        this.random = new Random(seed);
        this.time = time;
    }

    Ledger ledger() {
        return ledger;
    }

    @Override
    public synchronized Response execute(Request request, Request.Options options) throws IOException {
        takeLate();
        String path = Urls.path(request.url());
        Fault fault = fault(path.startsWith("/access-requests") ? 2 : 20);
        if (fault == Fault.NO_SUCH_HOST) {
            throw new UnknownHostException("acme");
        }
        if (fault == Fault.CONNECTION_REFUSED) {
            throw new ConnectException("Connection refused");
        }
        if (path.equals("/oauth/token")) {
            return token(request, fault);
        }
        if (fault == Fault.TOKEN_EXPIRED) {
            token = "none";
        }
        Collection<String> sent = request.headers().getOrDefault("Authorization", List.of());
        if (!sent.contains("Bearer " + token)) {
            return answer(request, 401, "{\"error\":\"JWT validation failed: JWT is expired\"}");
        }
        return path.startsWith("/access-requests")
                ? create(request, fault)
                : after(request, fault, ledger.rows(request.url(), time.instant()));
    }

    private Response token(Request request, Fault fault) throws IOException {
        if (isBefore(fault)) {
            return failure(request, fault);
        }
        token = "token-" + ++tokens;
        return after(request, fault, "{\"access_token\":\"" + token + "\",\"expires_in\":749}");
    }

    private Response create(Request request, Fault fault) throws IOException {
        String body = new String(request.body(), StandardCharsets.UTF_8);
        if (fault == Fault.TIME_OUT_THEN_TAKEN) {
            late = new Late(time.instant().plusMillis(random.nextInt((int) LATEST.toMillis())), body);
        }
        return isBefore(fault) ? failure(request, fault) : after(request, fault, ledger.take(body, time.instant()));
    }

    private Fault fault(int oneIn) {
        if (storm > 0) {
            storm--;
            return Fault.RATE_LIMIT;
        }
        Fault fault = random.nextInt(oneIn) > 0 ? Fault.NONE : Fault.any(random);
        if (fault == Fault.RATE_LIMIT_STORM) {
            storm = random.nextInt(8);
        }
        return fault;
    }

    private static boolean isBefore(Fault fault) {
        return switch (fault) {
            case RESET_BEFORE,
                    TIME_OUT_BEFORE,
                    TIME_OUT_THEN_TAKEN,
                    SILENCE_BEFORE,
                    FAILURE_BEFORE,
                    RATE_LIMIT,
                    RATE_LIMIT_STORM,
                    REFUSED -> true;
            default -> false;
        };
    }

    /** What a call gets that is not processed, or not now. */
    private static Response failure(Request request, Fault fault) throws IOException {
        return switch (fault) {
            case RESET_BEFORE -> throw new SocketException("Connection reset");
            case TIME_OUT_BEFORE, TIME_OUT_THEN_TAKEN, SILENCE_BEFORE ->
                throw new SocketTimeoutException("Read timed out");
            case RATE_LIMIT, RATE_LIMIT_STORM -> answer(request, 429, "{\"message\":\" Rate Limit Exceeded \"}");
            case REFUSED -> answer(request, 400, "{\"messages\":[{\"text\":\"No\"}]}");
            default -> answer(request, 503, "{}");
        };
    }

    /** What a call gets that is processed. */
    private static Response after(Request request, Fault fault, String body) throws IOException {
        return switch (fault) {
            case RESET_AFTER -> throw new SocketException("Connection reset");
            case TIME_OUT_AFTER, SILENCE_AFTER -> throw new SocketTimeoutException("Read timed out");
            case FAILURE_AFTER -> answer(request, 504, "{}");
            case GARBAGE_AFTER -> answer(request, 202, "<html>");
            case TRUNCATED_AFTER ->
                answer(request, 202, body).toBuilder()
                        .body(new Broken(), body.length())
                        .build();
            default -> answer(request, 200, body);
        };
    }

    private void takeLate() {
        if (late != null && !late.at().isAfter(time.instant())) {
            ledger.take(late.body(), late.at());
            late = null;
        }
    }

    private static Response answer(Request request, int status, String body) {
        return Response.builder()
                .status(status)
                .request(request)
                .headers(Map.of("Content-Type", List.of("application/json")))
                .body(body, StandardCharsets.UTF_8)
                .build();
    }

    /** A body that breaks off at once. */
    private static final class Broken extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("unexpected end of stream");
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            return read();
        }
    }

    private record Late(Instant at, String body) {}
}
