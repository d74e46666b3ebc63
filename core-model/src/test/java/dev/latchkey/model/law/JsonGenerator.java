package dev.latchkey.model.law;

import dev.latchkey.model.json.Open;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON that a type of the model could meet: any of its keys, and keys and texts that it does not know. */
final class JsonGenerator {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "plain",
            "\"quoted\\\"",
            "line\nbreak\t\u0000",
            "Zoë Ångström",
            "\uD83D\uDD11",
            "null",
            "[]",
            "12");
    private static final List<String> OFFSETS =
            List.of("Z", "z", "+00:00", "-00:00", "+02:00", "-0530", "+14", "-18:00");

    private final Random random;

    JsonGenerator(long seed) {
        random = new Random(seed);
    }

    ObjectNode object(Class<?> type) {
        ObjectNode object = JSON.objectNode();
        for (WireTypes.Property property : WireTypes.properties(type)) {
            switch (random.nextInt(6)) {
                case 0 -> {}
                case 1 -> object.putNull(property.key());
                default -> object.set(property.key(), value(property.type()));
            }
        }
        for (int extra = random.nextInt(4); extra > 1; extra--) {
            object.set("x" + pick(TEXTS) + random.nextInt(100), anything(3));
        }
        return object;
    }

    private JsonNode value(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            if (generic.getRawType() == List.class) {
                return array(() -> value(arguments[0]));
            }
            return generic.getRawType() == Map.class ? map(arguments[1]) : text(openText((Class<?>) arguments[0]));
        }
        Class<?> plain = (Class<?>) type;
        if (WireTypes.isWire(plain)) {
            return object(plain);
        }
        if (plain == Boolean.class) {
            return JSON.booleanNode(random.nextBoolean());
        }
        if (plain == Integer.class) {
            return JSON.numberNode(random.nextInt());
        }
        if (plain == Long.class) {
            return JSON.numberNode(random.nextLong());
        }
        if (plain == OffsetDateTime.class) {
            return text(dateTime());
        }
        if (plain == JsonNode.class) {
            return anything(2);
        }
        if (plain == String.class || plain.isRecord()) {
            return text(pick(TEXTS));
        }
        throw new AssertionError("no JSON is known for " + type);
    }

    private ArrayNode array(Supplier<JsonNode> element) {
        ArrayNode array = JSON.arrayNode();
        for (int left = random.nextInt(4); left > 0; left--) {
            array.add(random.nextInt(8) == 0 ? JSON.nullNode() : element.get());
        }
        return array;
    }

    private ObjectNode map(Type values) {
        ObjectNode map = JSON.objectNode();
        for (int left = random.nextInt(4); left > 0; left--) {
            map.set(pick(TEXTS) + random.nextInt(10), random.nextInt(8) == 0 ? JSON.nullNode() : value(values));
        }
        return map;
    }

    private String openText(Class<?> constants) {
        return random.nextInt(4) == 0 ? pick(TEXTS) : ((Open<?>) pick(List.of(constants.getEnumConstants()))).getText();
    }

    private String dateTime() {
        int digits = random.nextInt(10);
        String fraction = digits == 0
                ? ""
                : "." + "%09d".formatted(random.nextInt(1_000_000_000)).substring(0, digits);
        return "%04d-%02d-%02dT%02d:%02d:%02d"
                        .formatted(
                                1900 + random.nextInt(300),
                                1 + random.nextInt(12),
                                1 + random.nextInt(28),
                                random.nextInt(24),
                                random.nextInt(60),
                                random.nextInt(60))
                + fraction
                + pick(OFFSETS);
    }

    private JsonNode anything(int depth) {
        return switch (random.nextInt(depth > 0 ? 8 : 6)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.booleanNode(random.nextBoolean());
            case 2 -> JSON.numberNode(random.nextLong());
            case 3 -> JSON.numberNode(new BigInteger(90, random));
            // Halves and quarters are exact in binary, so that mappers which read doubles keep them too.
            case 4 ->
                JSON.numberNode(BigDecimal.valueOf(random.nextInt(4000), 2).multiply(BigDecimal.valueOf(25)));
            case 5 -> text(pick(TEXTS));
            case 6 -> array(() -> anything(depth - 1));
            default -> {
                ObjectNode object = JSON.objectNode();
                for (int left = random.nextInt(3); left > 0; left--) {
                    object.set(pick(TEXTS), anything(depth - 1));
                }
                yield object;
            }
        };
    }

    private JsonNode text(String text) {
        return JSON.stringNode(text);
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
