package dev.latchkey.emulator.api;

import dev.latchkey.emulator.http.Call;
import dev.latchkey.model.json.LatchkeyJson;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Binds bodies and queries to the model. */
final class Bodies {
    private static final JsonMapper MAPPER = LatchkeyJson.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Bodies() {}

    /**
     * The body of a call.
     *
     * @throws UnreadableException if it is no JSON object of that type
     */
    static <T> T read(Call call, Class<T> type) {
        try {
            JsonNode body = MAPPER.readTree(call.getBody());
            if (!body.isObject()) {
                throw new UnreadableException("the body is not a JSON object");
            }
            return MAPPER.treeToValue(body, type);
        } catch (JacksonException e) {
            throw new UnreadableException(describe(e));
        }
    }

    /** The body of a call, or one with nothing in it where there is none. */
    static <T> T readOptional(Call call, Class<T> type) {
        return call.getText().isBlank() ? MAPPER.convertValue(Map.of(), type) : read(call, type);
    }

    /**
     * The query of a call, by the JSON form that queries have.
     *
     * @throws UnreadableException if a parameter is not of its type
     */
    static <T> T query(Call call, Class<T> type) {
        ObjectNode form = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, List<String>> parameter : call.getQuery().entrySet()) {
            form.put(parameter.getKey(), parameter.getValue().get(0));
        }
        try {
            return MAPPER.treeToValue(form, type);
        } catch (JacksonException e) {
            throw new UnreadableException(describe(e));
        }
    }

    private static String describe(JacksonException e) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : e.getPath()) {
            path.append('/').append(step.getPropertyName() == null ? step.getIndex() : step.getPropertyName());
        }
        String message = String.valueOf(e.getOriginalMessage());
        return path.isEmpty() ? message : path + ": " + message;
    }
}
