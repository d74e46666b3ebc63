package dev.latchkey.validation.fact;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.config.AccessRequestConfig;
import dev.latchkey.model.config.AccessRequestConfigV2;
import dev.latchkey.model.config.EntitlementAccessRequestConfig;
import dev.latchkey.model.config.EntitlementRequestConfig;
import dev.latchkey.model.directory.Licence;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** The JSON form of facts, a line for each key. */
final class FactsJson {
    private static final List<Line> LINES = List.of(
            atLarge("now", Fact.NOW, new TypeReference<Instant>() {}),
            atLarge("requester", Fact.REQUESTER, new TypeReference<Requester>() {}),
            atLarge("managerOf", Fact.MANAGER_OF, new TypeReference<Set<IdentityId>>() {}),
            config("config", AccessRequestConfig.class, RequestPolicy::of, RequestPolicy::getConfig),
            config("configV2", AccessRequestConfigV2.class, RequestPolicy::of, RequestPolicy::getConfigV2),
            atLarge("requestable", Fact.REQUESTABLE, new TypeReference<Set<String>>() {}),
            atLarge("licences", Fact.LICENCES, new TypeReference<Set<Licence>>() {}),
            ofIdentity("assignments", Fact.ASSIGNMENTS, new TypeReference<List<Assignment>>() {}),
            ofIdentity("pending", Fact.PENDING, new TypeReference<List<OpenRequest>>() {}),
            ofAccess("accounts", Fact.ACCOUNTS, new TypeReference<List<Account>>() {}),
            ofItem("itemConfig", Fact.ITEM_CONFIG, FactsJson::itemConfigs),
            ofItem("items", Fact.ITEM, new TypeReference<DirectoryItem>() {}),
            ofIdentity("identities", Fact.IDENTITY, new TypeReference<DirectoryIdentity>() {}),
            atLarge(
                    "commentRequiredWhenRejected",
                    Fact.COMMENT_REQUIRED_WHEN_REJECTED,
                    new TypeReference<Boolean>() {}),
            ofIdentity("ownersOf", Fact.OWNERS_OF, new TypeReference<Set<IdentityId>>() {}));

    static final List<String> KEYS = LINES.stream().map(Line::key).toList();

    private FactsJson() {}

    private static <T> Line atLarge(String key, Fact.AtLarge<T> fact, TypeReference<T> type) {
        return new Line(
                key,
                (parser, context, facts) -> facts.put(fact, context.readValue(parser, type)),
                facts -> facts.get(fact));
    }

    /** A configuration; generation 2 takes precedence where both are present. */
    private static <C> Line config(
            String key, Class<C> type, Function<C, RequestPolicy> policy, Function<RequestPolicy, @Nullable C> origin) {
        return new Line(
                key,
                (parser, context, facts) -> {
                    RequestPolicy told = policy.apply(context.readValue(parser, type));
                    if (told.getConfigV2() != null || facts.known(Fact.CONFIG) == null) {
                        facts.put(Fact.CONFIG, told);
                    }
                },
                facts -> {
                    RequestPolicy told = facts.get(Fact.CONFIG);
                    return told == null ? null : origin.apply(told);
                });
    }

    private static <T> Line ofIdentity(String key, Fact.OfIdentity<T> fact, TypeReference<T> type) {
        return new Line(
                key,
                (parser, context, facts) -> {
                    Supplier<T> value = values(parser, context, type);
                    eachField(parser, context, identity -> facts.put(fact, IdentityId.of(identity), value.get()));
                },
                facts -> facts.getAll(fact));
    }

    private static <T> Line ofAccess(String key, Fact.OfAccess<T> fact, TypeReference<T> type) {
        return new Line(
                key,
                (parser, context, facts) -> {
                    Supplier<T> value = values(parser, context, type);
                    eachField(
                            parser,
                            context,
                            identity -> eachField(
                                    parser,
                                    context,
                                    item -> facts.put(fact, IdentityId.of(identity), item, value.get())));
                },
                facts -> facts.getAll(fact));
    }

    private static <T> Line ofItem(String key, Fact.OfItem<T> fact, TypeReference<T> type) {
        return ofItem(key, fact, (parser, context) -> values(parser, context, type));
    }

    private static <T> Line ofItem(
            String key, Fact.OfItem<T> fact, BiFunction<JsonParser, DeserializationContext, Supplier<T>> values) {
        return new Line(
                key,
                (parser, context, facts) -> {
                    Supplier<T> value = values.apply(parser, context);
                    eachField(parser, context, item -> facts.put(fact, item, value.get()));
                },
                facts -> facts.getAll(fact));
    }

    /** Reads values of one type, each at the position of the parser at that time. Jackson is asked once how to read them. */
    @SuppressWarnings("unchecked") // The deserializer is the one for the type.
    private static <T> Supplier<T> values(JsonParser parser, DeserializationContext context, TypeReference<T> type) {
        ValueDeserializer<Object> deserializer =
                context.findRootValueDeserializer(context.getTypeFactory().constructType(type));
        return () -> (T) deserializer.deserialize(parser, context);
    }

    /**
     * Reads the configurations of items: alone, or as the API returns them for an entitlement, together with its
     * revocation settings, which facts do not need. The first key decides the form.
     */
    private static Supplier<EntitlementAccessRequestConfig> itemConfigs(
            JsonParser parser, DeserializationContext context) {
        Supplier<EntitlementAccessRequestConfig> alone = values(parser, context, new TypeReference<>() {});
        return () -> {
            if (!parser.hasToken(JsonToken.START_OBJECT)
                    || parser.nextToken() != JsonToken.PROPERTY_NAME
                    || !Set.of("accessRequestConfig", "revocationRequestConfig").contains(parser.currentName())) {
                return alone.get();
            }
            EntitlementAccessRequestConfig grants =
                    context.readValue(parser, EntitlementRequestConfig.class).getAccessRequestConfig();
            return grants == null ? EntitlementAccessRequestConfig.builder().build() : grants;
        };
    }

    /** Visits the fields of an object that are not null, with the parser at their values. Failures name the field. */
    private static void eachField(JsonParser parser, DeserializationContext context, FieldReader reader) {
        if (!parser.hasToken(JsonToken.START_OBJECT)) {
            context.handleUnexpectedToken(Map.class, parser);
            return;
        }
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            if (parser.nextToken() != JsonToken.VALUE_NULL) {
                try {
                    reader.read(name);
                } catch (JacksonException e) {
                    throw e.prependPath(Facts.class, name);
                }
            }
        }
    }

    /**
     * A key of the JSON form.
     *
     * @param key the key
     * @param reader reads its value
     * @param writer returns its value; null or an empty map to leave the key out
     */
    private record Line(String key, LineReader reader, Function<Facts, @Nullable Object> writer) {}

    /** Reads the value of a key into facts. */
    @FunctionalInterface
    private interface LineReader {
        void read(JsonParser parser, DeserializationContext context, Facts.Builder facts);
    }

    /** Reads the value of a field at the parser's position. */
    @FunctionalInterface
    private interface FieldReader {
        void read(String name);
    }

    /** Reads facts for a Jackson mapper; unknown keys are skipped. */
    static final class Reader extends StdDeserializer<Facts> {
        /** Called by Jackson. */
        Reader() {
            super(Facts.class);
        }

        @Override
        public Facts deserialize(JsonParser parser, DeserializationContext context) {
            Facts.Builder facts = Facts.builder();
            if (!parser.hasToken(JsonToken.START_OBJECT)) {
                context.handleUnexpectedToken(Facts.class, parser);
            }
            eachField(parser, context, name -> {
                for (Line line : LINES) {
                    if (line.key().equals(name)) {
                        line.reader().read(parser, context, facts);
                        return;
                    }
                }
                parser.skipChildren();
            });
            return facts.build();
        }
    }

    /** Writes facts for a Jackson mapper, without unknown ones. */
    static final class Writer extends StdSerializer<Facts> {
        /** Called by Jackson. */
        Writer() {
            super(Facts.class);
        }

        @Override
        public void serialize(Facts facts, JsonGenerator json, SerializationContext context) {
            json.writeStartObject();
            for (Line line : LINES) {
                Object value = line.writer().apply(facts);
                if (value != null && !(value instanceof Map<?, ?> map && map.isEmpty())) {
                    json.writePOJOProperty(line.key(), value);
                }
            }
            json.writeEndObject();
        }
    }
}
