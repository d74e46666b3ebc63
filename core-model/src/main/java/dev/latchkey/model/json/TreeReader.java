package dev.latchkey.model.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.jackson.JsonNodeDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Reads any JSON as a tree. For a number like {@code 1E+2147483648}, Jackson's own reader throws a plain {@link
 * NumberFormatException}, which callers do not catch; this reader throws a Jackson exception.
 */
final class TreeReader extends StdDeserializer<JsonNode> {
    private static final ValueDeserializer<? extends JsonNode> TREE =
            JsonNodeDeserializer.getDeserializer(JsonNode.class);

    TreeReader() {
        super(JsonNode.class);
    }

    @Override
    public @Nullable JsonNode deserialize(JsonParser parser, DeserializationContext context) {
        try {
            return TREE.deserialize(parser, context);
        } catch (NumberFormatException e) {
            return context.reportInputMismatch(this, "a number is out of range");
        }
    }

    @Override
    public @Nullable Object getNullValue(DeserializationContext context) {
        return TREE.getNullValue(context);
    }

    @Override
    public @Nullable Object getAbsentValue(DeserializationContext context) {
        return TREE.getAbsentValue(context);
    }
}
