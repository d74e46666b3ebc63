package dev.latchkey.testkit.generate;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ContainerNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Changes a body to arbitrary JSON. */
final class WildJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonMapper ESCAPING =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
    private static final int MOST_DEEP = 4;
    private static final int HUGE = 2000;

    private static final List<String> KEYS = List.of(
            "requestedFor",
            "requestType",
            "requestedItems",
            "requestedForWithRequestedItems",
            "identityId",
            "identityType",
            "accountSelection",
            "clientMetadata",
            "type",
            "id",
            "comment",
            "startDate",
            "removeDate",
            "assignmentId",
            "nativeIdentity",
            "formInstanceId",
            "",
            "a/b~c",
            "\u0000",
            "__proto__",
            "\uD83D\uDD11");

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "me",
            "GRANT_ACCESS",
            "REVOKE_ACCESS",
            "MODIFY_ACCESS",
            "MACHINE",
            "ENTITLEMENT",
            "2027-01-15T21:22:23Z",
            "2027-01-15",
            "+999999999-12-31T23:59:59.999999999+18:00",
            "null",
            "true",
            "0",
            "\u0000\u0001\u001F",
            "\u202Eright to left\u202C",
            "e\u0301\u0301\u0301\u0301",
            "\uD83D\uDC69\u200D\uD83D\uDE80",
            "\uFEFF",
            "\uFFFF",
            "'; DROP TABLE identity; --",
            "\\\"\n\r\t");

    private WildJson() {}

    /** Replaces, adds, repeats and removes values of a legal body, or replaces all of it. */
    static Scenario scatter(Scenario scene) {
        RandomSource draw = scene.draw;
        JsonNode body = draw.chance(20) ? any(draw, 0) : scene.body;
        for (int count = draw.between(1, 6); count > 0; count--) {
            List<ContainerNode<?>> containers = new ArrayList<>();
            collect(body, containers);
            if (!containers.isEmpty()) {
                change(draw, draw.one(containers));
            }
        }
        JsonNode wild = body;
        boolean escaped = draw.chance(30);
        scene.wire = bytes ->
                (escaped ? ESCAPING.writeValueAsString(wild) : wild.toString()).getBytes(StandardCharsets.UTF_8);
        return scene;
    }

    private static void collect(JsonNode node, List<ContainerNode<?>> containers) {
        if (node instanceof ContainerNode<?> container) {
            containers.add(container);
        }
        node.forEach(child -> collect(child, containers));
    }

    private static void change(RandomSource draw, ContainerNode<?> container) {
        if (container instanceof ObjectNode object) {
            change(draw, object);
        } else if (container instanceof ArrayNode array) {
            change(draw, array);
        }
    }

    private static void change(RandomSource draw, ObjectNode object) {
        List<String> keys = new ArrayList<>(object.propertyNames());
        if (keys.isEmpty() || draw.chance(30)) {
            object.set(draw.one(KEYS), any(draw, 0));
        } else if (draw.chance(20)) {
            object.remove(draw.one(keys));
        } else {
            object.set(draw.one(keys), any(draw, 0));
        }
    }

    private static void change(RandomSource draw, ArrayNode array) {
        if (array.isEmpty() || draw.chance(40)) {
            array.insert(draw.below(array.size() + 1), any(draw, 0));
        } else if (draw.chance(30)) {
            JsonNode element = array.get(draw.below(array.size()));
            for (int count = draw.below(HUGE / (1 + element.toString().length() / 50)); count > 0; count--) {
                array.add(element.deepCopy());
            }
        } else if (draw.chance(30)) {
            array.remove(draw.below(array.size()));
        } else {
            array.set(draw.below(array.size()), any(draw, 0));
        }
    }

    private static JsonNode any(RandomSource draw, int depth) {
        return switch (draw.below(depth < MOST_DEEP ? 9 : 7)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.booleanNode(draw.chance(50));
            case 2 -> NODES.numberNode(draw.number());
            case 3 -> NODES.numberNode(new BigDecimal(draw.one("0", "-0.0", "1.50", "1e400", "1E-3", "-7")));
            case 4, 5 -> NODES.stringNode(draw.one(TEXTS));
            case 6 ->
                draw.chance(10)
                        ? NODES.stringNode(
                                draw.one("x", "\u00EB", "\uD83D\uDD11").repeat(draw.below(HUGE)))
                        : NODES.stringNode(draw.text());
            case 7 -> list(draw, depth + 1);
            default -> object(draw, depth + 1);
        };
    }

    private static JsonNode list(RandomSource draw, int depth) {
        ArrayNode list = NODES.arrayNode();
        for (int count = draw.below(4); count > 0; count--) {
            list.add(any(draw, depth));
        }
        return list;
    }

    private static JsonNode object(RandomSource draw, int depth) {
        ObjectNode object = NODES.objectNode();
        for (int count = draw.below(4); count > 0; count--) {
            object.set(draw.one(KEYS), any(draw, depth));
        }
        return object;
    }
}
