package dev.latchkey.feign;

import feign.Request;
import feign.RequestTemplate;
import feign.Target;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The destination of calls, and the headers that all of them carry. Those do not pass through Feign's templates, which
 * would look for expressions in them again with every call; nor does the base URL, which Feign's own target would parse
 * as often.
 *
 * @param type the interface with the calls
 * @param url the base URL, without a slash at its end
 * @param userAgent who calls
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
        Map<String, Collection<String>> headers = new LinkedHashMap<>(template.headers());
        headers.put("User-Agent", List.of(userAgent));
        headers.put("Accept", JSON);
        byte[] body = template.body();
        if (body != null) {
            headers.putIfAbsent("Content-Type", JSON);
        }
        return Request.create(
                Request.HttpMethod.valueOf(template.method()), url + template.url(), headers, body, null, template);
    }
}
