package dev.latchkey.validation.law;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitrary JSON, and JSON in the shape of a create request that keeps to it more or less. */
final class RequestJson {
    private static final Arbitrary<String> TEXT = Arbitraries.of(
                    "",
                    " ",
                    "identity-1",
                    "identity-2",
                    "a1111111-bc6d-4ff3-8365-c2d44f2c68d6",
                    "2027-01-15T21:22:23Z",
                    "a/b~c",
                    "Zo\u00EB \uD83D\uDD11",
                    "line\\nbreak \\u0000 \\\" \\\\",
                    "removeDate")
            .map(RequestJson::quoted);

    private static final Arbitrary<String> DATE = Arbitraries.of(
                    "2027-01-15T21:22:23Z",
                    "2027-01-15T21:22:23.123456789Z",
                    "2027-01-15t23:22:23+02:00",
                    "2026-11-21T00:00:00Z",
                    "2020-01-01T00:00:00z")
            .map(RequestJson::quoted);

    private static final Arbitrary<String> NUMBER =
            Arbitraries.of("0", "-0.0", "1.50", "1e400", "-7", "12345678901234567890", "1E-3");

    private final int waywardness;

    private RequestJson(int waywardness) {
        this.waywardness = waywardness;
    }

    /** JSON of any shape. */
    static Arbitrary<String> anything() {
        Arbitrary<String> leaf =
                Arbitraries.oneOf(Arbitraries.of("null", "true", "false", "{}", "[]"), NUMBER, TEXT, DATE);
        return Arbitraries.recursive(() -> leaf, RequestJson::around, 0, 3);
    }

    private static Arbitrary<String> around(Arbitrary<String> inner) {
        return Arbitraries.oneOf(
                list(inner),
                Combinators.combine(TEXT, inner)
                        .as((key, value) -> key + ":" + value)
                        .list()
                        .ofMaxSize(4)
                        .map(fields -> "{" + String.join(",", fields) + "}"));
    }

    /** Requests in which each value is of the right type, though it may mean nothing. */
    static Arbitrary<String> requests() {
        return new RequestJson(0).request();
    }

    /** Requests in which one value in about a dozen is anything, and keys repeat. */
    static Arbitrary<String> waywardRequests() {
        return new RequestJson(1).request();
    }

    private Arbitrary<String> request() {
        Arbitrary<String> kind = constants("GRANT_ACCESS", "REVOKE_ACCESS", "MODIFY_ACCESS");
        return object(
                field("requestedFor", list(TEXT)),
                field("requestType", kind),
                field("requestedItems", list(item())),
                field("clientMetadata", metadata()),
                field("requestedForWithRequestedItems", orNull(list(entry()))),
                field("comment", anything()));
    }

    private Arbitrary<String> entry() {
        return object(
                field("identityId", orNull(TEXT)),
                field("identityType", constants("HUMAN", "MACHINE")),
                field("requestedItems", list(item())),
                field("id", anything()));
    }

    private Arbitrary<String> item() {
        Arbitrary<String> account = object(field("accountUuid", orNull(TEXT)), field("nativeIdentity", orNull(TEXT)));
        Arbitrary<String> selection = object(field("sourceId", orNull(TEXT)), field("accounts", orNull(list(account))));
        return object(
                field("type", constants("ROLE", "ACCESS_PROFILE", "ENTITLEMENT")),
                field("id", orNull(TEXT)),
                field("comment", orNull(TEXT)),
                field("clientMetadata", metadata()),
                field("startDate", orNull(DATE)),
                field("removeDate", orNull(DATE)),
                field("assignmentId", orNull(TEXT)),
                field("accountSelection", orNull(list(selection))),
                field("nativeIdentity", orNull(TEXT)),
                field("formInstanceId", orNull(TEXT)),
                field("x", anything()));
    }

    private Arbitrary<String> metadata() {
        return orNull(object(field("a", TEXT), field("b/c", TEXT)));
    }

    private static Arbitrary<String> constants(String... texts) {
        return Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.of(texts).map(RequestJson::quoted)),
                Tuple.of(1, Arbitraries.just("null")),
                Tuple.of(1, TEXT));
    }

    private static Arbitrary<String> orNull(Arbitrary<String> values) {
        return Arbitraries.frequencyOf(Tuple.of(7, values), Tuple.of(1, Arbitraries.just("null")));
    }

    private static Arbitrary<String> list(Arbitrary<String> elements) {
        return elements.list().ofMaxSize(3).map(all -> "[" + String.join(",", all) + "]");
    }

    /** A field that is there more often than not; blank if it is not. */
    private Arbitrary<String> field(String key, Arbitrary<String> values) {
        Arbitrary<String> keyed = values.map(value -> quoted(key) + ":" + value);
        return waywardness == 0
                ? Arbitraries.frequencyOf(Tuple.of(3, keyed), Tuple.of(1, Arbitraries.just("")))
                : Arbitraries.frequencyOf(
                        Tuple.of(8, keyed),
                        Tuple.of(3, Arbitraries.just("")),
                        Tuple.of(1, anything().map(value -> quoted(key) + ": " + value)),
                        Tuple.of(1, keyed.tuple2().map(both -> both.get1() + ",\n" + both.get2())));
    }

    @SafeVarargs
    private static Arbitrary<String> object(Arbitrary<String>... fields) {
        Arbitrary<String> object = Arbitraries.just("");
        for (Arbitrary<String> field : fields) {
            object = Combinators.combine(object, field).as(RequestJson::joined);
        }
        return object.map(all -> "{" + all + "}");
    }

    private static String joined(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + "," + other;
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
