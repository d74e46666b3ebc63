package dev.latchkey.cli.schema;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.latchkey.model.json.Open;
import dev.latchkey.model.request.IdentityWithItems;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.version.ApiVersion;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Describes the types of the model: the keys, values and parts that an API version has. */
final class TypeSchemas {
    /** Lists for which the documents allow null. */
    private static final Set<String> NULLABLE_LISTS =
            Set.of("accountSelection", "accounts", "requestedForWithRequestedItems");

    private final JsonMapper mapper = new JsonMapper();
    private final ObjectNode definitions = mapper.createObjectNode();
    private final ApiVersion apiVersion;

    TypeSchemas(ApiVersion apiVersion) {
        this.apiVersion = apiVersion;
    }

    /** Describes a whole body, with the definitions of its parts. */
    ObjectNode root(Class<?> type) {
        ObjectNode root = mapper.createObjectNode();
        root.put("$schema", "http://json-schema.org/draft-07/schema#");
        root.put("title", "");
        root.setAll(object(type, false));
        if (!definitions.isEmpty()) {
            root.set("definitions", definitions);
        }
        return root;
    }

    private ObjectNode object(Class<?> type, boolean nested) {
        ObjectNode properties = mapper.createObjectNode();
        List<String> required = KeyDemands.required(type);
        for (String key : type.getAnnotation(JsonPropertyOrder.class).value()) {
            if (KeyDemands.isIn(apiVersion, type, key, nested)) {
                Method getter = getter(type, key);
                ObjectNode value =
                        value(getter.getAnnotatedReturnType().getType(), nested || type == IdentityWithItems.class);
                KeyDemands.narrow(type, key, value);
                boolean optional = !required.contains(key);
                boolean nullable = isNullable(getter.getAnnotatedReturnType()) || NULLABLE_LISTS.contains(key);
                properties.set(key, optional && nullable ? orNull(value) : value);
            }
        }
        ObjectNode object = mapper.createObjectNode();
        object.put("type", "object");
        if (!required.isEmpty()) {
            object.set("required", texts(required));
        }
        object.set("properties", properties);
        object.put("additionalProperties", false);
        return object;
    }

    private ObjectNode value(Type type, boolean nested) {
        ObjectNode value = mapper.createObjectNode();
        if (type instanceof ParameterizedType generic) {
            Type first = generic.getActualTypeArguments()[0];
            if (generic.getRawType() == Open.class) {
                value.put("type", "string");
                value.set("enum", texts(constants((Class<?>) first)));
            } else if (generic.getRawType() == Map.class) {
                value.put("type", "object");
                value.set("additionalProperties", mapper.createObjectNode().put("type", "string"));
            } else {
                value.put("type", "array");
                value.set("items", value(first, nested));
            }
        } else if (type == Boolean.class || type == boolean.class) {
            value.put("type", "boolean");
        } else if (type == Integer.class || type == Long.class) {
            value.put("type", "integer");
        } else if (type == OffsetDateTime.class) {
            value.put("type", "string").put("format", "date-time");
        } else if (type instanceof Class<?> part && isObject(part)) {
            value.put("$ref", "#/definitions/" + define(part, nested));
        } else {
            value.put("type", "string");
        }
        return value;
    }

    /** Flat and nested items are one type with different keys. */
    private String define(Class<?> part, boolean nested) {
        String name = (nested && part == RequestedItem.class ? "Nested" : "") + part.getSimpleName();
        if (!definitions.has(name)) {
            definitions.set(name, mapper.createObjectNode());
            definitions.set(name, object(part, nested));
        }
        return name;
    }

    private ObjectNode orNull(ObjectNode value) {
        if (value.has("$ref")) {
            ObjectNode either = mapper.createObjectNode();
            either.putArray("anyOf").add(value).add(mapper.createObjectNode().put("type", "null"));
            return either;
        }
        value.set("type", texts(List.of(value.get("type").stringValue(), "null")));
        if (value.has("enum")) {
            ((ArrayNode) value.get("enum")).addNull();
        }
        return value;
    }

    private ArrayNode texts(List<String> texts) {
        ArrayNode array = mapper.createArrayNode();
        texts.forEach(array::add);
        return array;
    }

    private static List<String> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Open<?>) constant).getText())
                .toList();
    }

    private static boolean isObject(Class<?> type) {
        return Arrays.stream(type.getMethods()).anyMatch(method -> method.isAnnotationPresent(JsonAnyGetter.class));
    }

    private static boolean isNullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    private static Method getter(Class<?> type, String key) {
        String name = key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1);
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals("get" + name)
                        || method.getName().equals("is" + name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(type + " has no getter for " + key));
    }
}
