package dev.latchkey.feign;

import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Adds the headers that all calls carry. Not through Feign's templates, which would look for expressions in them again with
 * every call.
 */
final class Introducing implements Client {
    private static final List<String> JSON = List.of("application/json");

    private final Client next;
    private final List<String> userAgent;

    Introducing(Client next, String userAgent) {
        this.next = next;
        this.userAgent = List.of(userAgent);
    }

    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        Map<String, Collection<String>> headers = new LinkedHashMap<>(request.headers());
        headers.put("User-Agent", userAgent);
        headers.put("Accept", JSON);
        if (request.length() > 0) {
            headers.putIfAbsent("Content-Type", JSON);
        }
        return next.execute(Headers.with(request, headers), options);
    }
}
