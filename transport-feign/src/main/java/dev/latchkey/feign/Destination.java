package dev.latchkey.feign;

import feign.Request;
import feign.RequestTemplate;
import feign.Target;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The destination of calls and the headers of all calls. To save time, the headers bypass Feign's templates, which
 * would search them for expressions with every call, and the base URL bypasses Feign's own target, which would parse it
 * with every call.
 *
 * @param type the interface with the calls
 * @param url the base URL, without a slash at its end
 * @param userAgent the value of the User-Agent header
 * @param <T> the interface with the calls
 */
record Destination<T>(Class<T> type, String url, String userAgent) implements Target<T> {
    private static final List<String> JSON = List.of("application/json");

    @Override
    public String name() {
        return url;
    }

    @Override
    public Request apply(RequestTemplate template) {
        byte[] body = template.body();
        return Request.create(
                Request.HttpMethod.valueOf(template.method()),
                url + template.url(),
                headers(template, body != null),
                body,
                null,
                template);
    }

    /** Returns the headers of a call: those of its template, and those of all calls. */
    Map<String, Collection<String>> headers(RequestTemplate template, boolean hasBody) {
        Map<String, Collection<String>> headers = new LinkedHashMap<>(template.headers());
        headers.put("User-Agent", List.of(userAgent));
        headers.put("Accept", JSON);
        if (hasBody) {
            headers.putIfAbsent("Content-Type", JSON);
        }
        return headers;
    }
}
