package dev.latchkey.testkit.generate;

import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.testkit.organisation.Organisation;
import dev.latchkey.testkit.organisation.Person;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Finds the cases that are one step smaller than a case: first in the body, as JSON if it is valid, then in the
 * organisation.
 */
final class Shrinker {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final List<Part<?>> PARTS = List.of(
            new Part<>(
                    Organisation::getAccess,
                    (all, rest) -> all.toBuilder().access(rest).build()),
            new Part<>(
                    Organisation::getAccounts,
                    (all, rest) -> all.toBuilder().accounts(rest).build()),
            new Part<>(
                    Organisation::getSegments,
                    (all, rest) -> all.toBuilder().segments(rest).build()),
            new Part<>(
                    Organisation::getGovernanceGroups,
                    (all, rest) -> all.toBuilder().governanceGroups(rest).build()),
            new Part<>(
                    Organisation::getItems,
                    (all, rest) -> all.toBuilder().items(rest).build()),
            new Part<>(
                    Organisation::getSources,
                    (all, rest) -> all.toBuilder().sources(rest).build()),
            new Part<>(
                    Organisation::getMachineIdentities,
                    (all, rest) -> all.toBuilder().machineIdentities(rest).build()),
            new Part<>(
                    Organisation::getPeople,
                    (all, rest) -> all.toBuilder().people(rest).build()));

    private Shrinker() {}

    static Stream<GeneratedCase> than(GeneratedCase whole) {
        return LazyStreams.concat(List.of(bodies(whole), openRequests(whole), organisations(whole)));
    }

    /** Returns organisations with fewer parts, and without references to the removed ones. */
    static Stream<Organisation> than(Organisation whole) {
        return LazyStreams.flatMap(PARTS.stream(), part -> part.without(whole)).map(DanglingReferences::removed);
    }

    static int parts(Organisation organisation) {
        return PARTS.stream().mapToInt(part -> part.size(organisation)).sum();
    }

    private static Stream<GeneratedCase> bodies(GeneratedCase whole) {
        String text = whole.getJson();
        int length = whole.getBytes().length;
        Optional<JsonNode> tree = parse(whole.getBytes());
        boolean exact = tree.map(JsonNode::toString).equals(Optional.of(text));
        return LazyStreams.concat(List.of(
                        tree.map(Shrinker::trees).orElseGet(Stream::empty),
                        exact ? Stream.<String>empty() : texts(text)))
                .map(simpler -> simpler.getBytes(StandardCharsets.UTF_8))
                .filter(simpler -> simpler.length < length)
                .map(whole::with);
    }

    private static Optional<JsonNode> parse(byte[] bytes) {
        try {
            return Optional.of(LatchkeyJson.mapper().readTree(bytes));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** Returns texts with a part removed: halves, quarters, down to single characters. */
    private static Stream<String> texts(String text) {
        return LazyStreams.flatMap(
                IntStream.iterate(Math.max(text.length() / 2, 1), size -> size > 0, size -> size / 2)
                        .boxed(),
                size -> IntStream.iterate(0, start -> start < text.length(), start -> start + size)
                        .mapToObj(start ->
                                text.substring(0, start) + text.substring(Math.min(start + size, text.length()))));
    }

    private static Stream<String> trees(JsonNode tree) {
        return simpler(tree).map(JsonNode::toString);
    }

    private static Stream<JsonNode> simpler(JsonNode node) {
        if (node instanceof ObjectNode object) {
            return LazyStreams.concat(List.of(
                    object.isEmpty() ? Stream.<JsonNode>empty() : Stream.<JsonNode>of(NODES.objectNode()),
                    withoutOneKey(object),
                    withOneValueSimpler(object)));
        }
        if (node instanceof ArrayNode array) {
            return LazyStreams.concat(List.of(withoutSome(array), withOneElementSimpler(array)));
        }
        if (node.isString()) {
            return text(node.asString());
        }
        return node.isNumber() ? Stream.of(NODES.numberNode(0)) : Stream.empty();
    }

    private static Stream<JsonNode> withoutOneKey(ObjectNode object) {
        return List.copyOf(object.propertyNames()).stream()
                .<JsonNode>map(key -> object.deepCopy().without(key));
    }

    private static Stream<JsonNode> withOneValueSimpler(ObjectNode object) {
        return LazyStreams.flatMap(
                List.copyOf(object.propertyNames()).stream(),
                key -> simpler(object.get(key)).map(value -> {
                    ObjectNode copy = object.deepCopy();
                    copy.set(key, value);
                    return copy;
                }));
    }

    /** Removes halves, quarters, down to single elements. */
    private static Stream<JsonNode> withoutSome(ArrayNode array) {
        return LazyStreams.flatMap(
                IntStream.iterate(array.size(), size -> size > 0, size -> size / 2)
                        .boxed(),
                size -> IntStream.iterate(0, start -> start < array.size(), start -> start + size)
                        .mapToObj(start -> without(array, start, start + size)));
    }

    private static JsonNode without(ArrayNode array, int from, int to) {
        ArrayNode rest = NODES.arrayNode();
        for (int i = 0; i < array.size(); i++) {
            if (i < from || i >= to) {
                rest.add(array.get(i).deepCopy());
            }
        }
        return rest;
    }

    private static Stream<JsonNode> withOneElementSimpler(ArrayNode array) {
        return LazyStreams.flatMap(
                IntStream.range(0, array.size()).boxed(),
                index -> simpler(array.get(index)).map(element -> {
                    ArrayNode copy = array.deepCopy();
                    copy.set(index, element);
                    return copy;
                }));
    }

    private static Stream<JsonNode> text(String text) {
        return Stream.of("", "x", text.substring(0, text.length() / 2))
                .filter(shorter -> shorter.length() < text.length())
                .distinct()
                .map(NODES::stringNode);
    }

    private static Stream<GeneratedCase> openRequests(GeneratedCase whole) {
        return without(whole.getOpenRequests()).map(rest -> whole.with(whole.getOrganisation(), rest));
    }

    private static Stream<GeneratedCase> organisations(GeneratedCase whole) {
        return than(whole.getOrganisation())
                .filter(organisation -> hasCaller(whole, organisation))
                .map(organisation -> whole.with(organisation, whole.getOpenRequests()));
    }

    /** The caller cannot be removed. */
    private static boolean hasCaller(GeneratedCase whole, Organisation organisation) {
        return whole.getCaller()
                .map(caller ->
                        organisation.getPeople().stream().map(Person::getId).anyMatch(caller::equals))
                .orElse(true);
    }

    private static <T> Stream<List<T>> without(List<T> all) {
        return LazyStreams.flatMap(
                IntStream.iterate(all.size(), size -> size > 0, size -> size / 2)
                        .boxed(),
                size -> IntStream.iterate(0, start -> start < all.size(), start -> start + size)
                        .mapToObj(start -> {
                            List<T> rest = new ArrayList<>(all.subList(0, start));
                            rest.addAll(all.subList(Math.min(start + size, all.size()), all.size()));
                            return rest;
                        }));
    }

    /** A list in an organisation whose elements can be removed. */
    private record Part<T>(Function<Organisation, List<T>> get, BiFunction<Organisation, List<T>, Organisation> set) {
        int size(Organisation organisation) {
            return get.apply(organisation).size();
        }

        Stream<Organisation> without(Organisation organisation) {
            return Shrinker.without(get.apply(organisation)).map(rest -> set.apply(organisation, rest));
        }
    }
}
