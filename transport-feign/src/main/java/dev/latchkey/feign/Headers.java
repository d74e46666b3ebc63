package dev.latchkey.feign;

import feign.Request;
import feign.Response;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Headers as in Feign: names in any letter case, with several values each. */
final class Headers {
    private Headers() {}

    static @Nullable String first(Response answer, String name) {
        Collection<String> values = answer.headers().get(name);
        return values == null || values.isEmpty()
                ? null
                : values.iterator().next().strip();
    }

    /** Returns the call with another value of a header. */
    static Request with(Request request, String name, String value) {
        Map<String, Collection<String>> headers = new LinkedHashMap<>(request.headers());
        headers.put(name, List.of(value));
        return with(request, headers);
    }

    /** Returns the call with other headers. */
    static Request with(Request request, Map<String, Collection<String>> headers) {
        return Request.create(
                request.httpMethod(),
                request.url(),
                headers,
                request.body(),
                request.charset(),
                request.requestTemplate());
    }
}
