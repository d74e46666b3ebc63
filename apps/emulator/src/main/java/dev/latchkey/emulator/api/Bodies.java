package dev.latchkey.emulator.api;

import dev.latchkey.emulator.http.Call;
import dev.latchkey.emulator.http.JsonBody;
import dev.latchkey.model.request.AccessRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Binds bodies and queries to the model. */
final class Bodies {
    /** The parameters that are no texts, so that nothing and the word null are no values of theirs. */
    private static final Set<String> VALUES = Set.of("limit", "offset", "count", "from-date");

    private Bodies() {}

    /**
     * The body of a call.
     *
     * @throws UnreadableException if it is no JSON object of that type
     */
    static <T> T read(Call call, Class<T> type) {
        return readable(() -> JsonBody.bind(object(call), type));
    }

    /**
     * The body of a call about an access request, in one of the two shapes.
     *
     * @throws UnreadableException if it is no JSON object of that type, or fills in the other shape with nothing
     */
    static AccessRequest readRequest(Call call) {
        return readable(() -> {
            ObjectNode body = object(call);
            AccessRequest request = JsonBody.bind(body, AccessRequest.class);
            RawBodyChecks.check(body);
            return request;
        });
    }

    /** The body of a call, or one with nothing in it where there is none. */
    static <T> T readOptional(Call call, Class<T> type) {
        return call.getText().isBlank() ? JsonBody.bind(JsonNodeFactory.instance.objectNode(), type) : read(call, type);
    }

    /**
     * The query of a call, by the JSON form that queries have.
     *
     * @throws UnreadableException if a parameter is not of its type
     */
    static <T> T query(Call call, Class<T> type) {
        ObjectNode form = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, List<String>> parameter : call.getQuery().entrySet()) {
            String text = parameter.getValue().get(0);
            if (VALUES.contains(parameter.getKey()) && (text.isBlank() || text.equals("null"))) {
                throw new UnreadableException("the query parameter " + parameter.getKey() + " is \"" + text
                        + "\"; give a value or leave it out");
            }
            form.put(parameter.getKey(), text);
        }
        try {
            return JsonBody.bindTexts(form, type);
        } catch (IllegalArgumentException e) {
            throw new UnreadableException(
                    "the query parameter " + String.valueOf(e.getMessage()).replaceFirst("^/", ""));
        }
    }

    private static ObjectNode object(Call call) {
        return JsonBody.readObject(call.getBody(), "the body is not a JSON object");
    }

    private static <T> T readable(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException e) {
            throw new UnreadableException(String.valueOf(e.getMessage()));
        }
    }
}
