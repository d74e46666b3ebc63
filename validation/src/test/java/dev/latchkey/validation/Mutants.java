package dev.latchkey.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Requests with things wrong in them that safe fixes put right, and with other things wrong too, from a seeded source.
 * The same seed makes the same text.
 */
final class Mutants {
    private static final List<String> DATES = List.of(
            "2027-01-15T21:22:23Z",
            "2027-01-15T22:22:23+01:00",
            "2027-01-15T21:22:23.000Z",
            "2020-01-15T21:22:23+0530",
            "9999-12-31T23:59:59-18:00",
            "0000-01-01T00:00:00+18:00",
            "2027-01-15",
            "");

    private final Random random;

    private Mutants(Random random) {
        this.random = random;
    }

    static String request(long seed) {
        Mutants mutants = new Mutants(new Random(seed));
        String text = mutants.request();
        return mutants.chance(10) ? mutants.broken(text) : text;
    }

    private String request() {
        List<String> fields = new ArrayList<>();
        if (chance(60)) {
            fields.add(field("requestType", text(one("GRANT_ACCESS", "REVOKE_ACCESS", "MODIFY_ACCESS", "OTHER"))));
        }
        boolean nested = chance(40);
        if (!nested || chance(20)) {
            fields.add(field("requestedFor", identities()));
            fields.add(field("requestedItems", items(false)));
        }
        if (nested) {
            fields.add(field("requestedForWithRequestedItems", list(4, this::entry)));
        }
        if (chance(20)) {
            fields.add(field(one("note", "comment", "requestedForWithRequestedItems"), one("null", "[]", "\"x\"")));
        }
        return (chance(10) ? "\uFEFF" : "") + object(fields) + space();
    }

    private String identities() {
        return chance(20) ? one("null", "[]", "\"i1\"", "\" \"") : list(4, this::identity);
    }

    private String items(boolean nested) {
        return chance(10) ? one("null", "[]") : list(4, () -> item(nested));
    }

    private String entry() {
        List<String> fields = new ArrayList<>();
        fields.add(field("identityId", identity()));
        if (chance(20)) {
            fields.add(field("identityType", one("\"MACHINE\"", "\"HUMAN\"", "null")));
        }
        if (chance(90)) {
            fields.add(field("requestedItems", items(true)));
        }
        return object(fields);
    }

    private String item(boolean nested) {
        List<String> fields = new ArrayList<>();
        fields.add(field("type", text(one("ROLE", "ROLE", "ENTITLEMENT"))));
        fields.add(field("id", text(one("a", "a", "b"))));
        optional(fields, 20, "comment", () -> one("\"why\"", "\"\"", "null", "1"));
        optional(fields, 30, "startDate", () -> text(DATES.get(random.nextInt(DATES.size()))));
        optional(fields, 40, "removeDate", () -> text(DATES.get(random.nextInt(DATES.size()))));
        optional(fields, 10, "assignmentId", () -> "\"x\"");
        optional(fields, 10, "note", () -> one("1.50", "{\"deep\" : [ ]}"));
        optional(
                fields,
                nested ? 20 : 5,
                "accountSelection",
                () -> one("null", "[]", "[{\"sourceId\": \"s\", \"accounts\": null}]", "[{\"accounts\":[{},{}]}]"));
        return object(fields);
    }

    private void optional(List<String> fields, int percent, String key, Supplier<String> value) {
        if (chance(percent)) {
            fields.add(random.nextInt(fields.size() + 1), field(key, value.get()));
        }
    }

    private String identity() {
        return chance(5) ? one("null", "7", "\"\"") : text(one("i1", "i1", "i2", "i3"));
    }

    private String list(int max, Supplier<String> element) {
        List<String> elements = new ArrayList<>();
        for (int i = random.nextInt(max + 1); i >= 0; i--) {
            elements.add(element.get());
        }
        return "[" + space() + String.join(space() + "," + space(), elements) + space() + "]";
    }

    private String object(List<String> fields) {
        return "{" + space() + String.join(space() + "," + space(), fields) + space() + "}";
    }

    private String field(String key, String value) {
        return text(key) + space() + ":" + space() + value;
    }

    /** The text with one character less, more or other. */
    private String broken(String text) {
        int at = random.nextInt(text.length());
        int kind = random.nextInt(3);
        String middle = kind == 0 ? "" : one("\"", "{", "]", ",", "0", "\\", " ");
        return text.substring(0, at) + middle + text.substring(kind == 1 ? at : at + 1);
    }

    private String space() {
        return one("", "", " ", "\n  ");
    }

    private static String text(String value) {
        return "\"" + value + "\"";
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private String one(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
