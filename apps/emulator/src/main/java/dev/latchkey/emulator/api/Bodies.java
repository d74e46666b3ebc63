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
    /** The parameters that are not texts: an empty text and the word null are not valid for them. */
    private static final Set<String> VALUES = Set.of("limit", "offset", "count", "from-date");

    private Bodies() {}

    /**
     * Binds the body of a call.
     *
     * @throws UnreadableException if it is not a JSON object of that type
     */
    static <T> T read(Call call, Class<T> type) {
        return readable(() -> JsonBody.bind(object(call), type));
    }

    /**
     * Binds the body of an access request, in one of the two shapes.
     *
     * @throws UnreadableException if it is not a JSON object of that type, or contains an empty field of the other
     *     shape
     */
    static AccessRequest readRequest(Call call) {
        return readable(() -> {
            ObjectNode body = object(call);
            AccessRequest request = JsonBody.bind(body, AccessRequest.class);
            RawBodyChecks.check(body);
            return request;
        });
    }

    /** Binds the body of a call; a missing body is an empty object. */
    static <T> T readOptional(Call call, Class<T> type) {
        return call.getText().isBlank() ? JsonBody.bind(JsonNodeFactory.instance.objectNode(), type) : read(call, type);
    }

    /**
     * Binds the query of a call, through the JSON form of queries.
     *
     * @throws UnreadableException if a parameter does not match its type
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
