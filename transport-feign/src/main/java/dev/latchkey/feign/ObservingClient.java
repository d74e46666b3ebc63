package dev.latchkey.feign;

import feign.Client;
import feign.MethodMetadata;
import feign.Request;
import feign.Response;
import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.transport.RequestReplySenderContext;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Creates an observation of each attempt, to which tracing can add its headers.
 *
 * @param next makes the attempt
 * @param registry receives the observations
 */
record ObservingClient(Client next, ObservationRegistry registry) implements Client {
    private static final String NONE = "NONE";

    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        Map<String, Collection<String>> headers = new LinkedHashMap<>(request.headers());
        RequestReplySenderContext<Map<String, Collection<String>>, Response> context =
                new RequestReplySenderContext<>((carrier, name, value) ->
                        Objects.requireNonNull(carrier, "carrier").put(name, List.of(value)));
        context.setCarrier(headers);
        Observation observation = Observation.createNotStarted("http.client.requests", () -> context, registry)
                .contextualName("http " + request.httpMethod().name().toLowerCase(Locale.ROOT))
                .lowCardinalityKeyValues(about(request));
        return observation.observeChecked(() -> {
            try {
                Response answer = next.execute(Headers.with(request, headers), options);
                context.setResponse(answer);
                observation.lowCardinalityKeyValues(end(answer, null));
                return answer;
            } catch (IOException | RuntimeException e) {
                observation.lowCardinalityKeyValues(end(null, e));
                throw e;
            }
        });
    }

    private static KeyValues about(Request request) {
        MethodMetadata call = request.requestTemplate().methodMetadata();
        return KeyValues.of(
                KeyValue.of("operation", name(call)),
                KeyValue.of("method", request.httpMethod().name()),
                KeyValue.of("uri", call.template().path()));
    }

    private static String name(MethodMetadata call) {
        CallsOperation operation = call.method().getAnnotation(CallsOperation.class);
        if (operation != null) {
            return operation.value().name();
        }
        CallsLookup lookup = call.method().getAnnotation(CallsLookup.class);
        return lookup == null ? "TOKEN" : lookup.value().name();
    }

    private static KeyValues end(@Nullable Response answer, @Nullable Exception problem) {
        return KeyValues.of(
                KeyValue.of("status", answer == null ? NONE : String.valueOf(answer.status())),
                KeyValue.of("outcome", answer == null ? NONE : outcome(answer.status())),
                KeyValue.of(
                        "exception", problem == null ? NONE : problem.getClass().getSimpleName()));
    }

    private static String outcome(int status) {
        return switch (status / 100) {
            case 2 -> "SUCCESS";
            case 3 -> "REDIRECTION";
            case 4 -> "CLIENT_ERROR";
            case 5 -> "SERVER_ERROR";
            default -> "UNKNOWN";
        };
    }
}
