package dev.latchkey.cli.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Requests with some of everything wrong in them that can be fixed; the same source makes the same text. */
final class Scrambled {
    private final Random random;

    private Scrambled(Random random) {
        this.random = random;
    }

    static String request(Random random) {
        return new Scrambled(random).request();
    }

    private String request() {
        List<String> fields = new ArrayList<>();
        fields.add(one("\"requestType\": \"GRANT_ACCESS\"", "\"requestType\": \"REVOKE_ACCESS\"", "\"note\": 1"));
        fields.add("\"requestedFor\": "
                + one("\"ada\"", "[\"ada\"]", "[\"ada\", \"ada\"]", "[\"ada\", \"bob\"]", "[]", "null"));
        fields.add("\"requestedItems\": " + list(this::item));
        if (chance(30)) {
            fields.add("\"requestedForWithRequestedItems\": " + one("null", "[]", "[{\"identityId\": \"cyd\"}]"));
        }
        if (chance(20)) {
            fields.add("\"clientMetadata\": " + one("null", "{}", "{\"ticket\": 4711}"));
        }
        return (chance(10) ? "\uFEFF" : "") + "{" + String.join(one(", ", ",\r\n  ", ","), fields) + "}"
                + one("", "\n");
    }

    private String item() {
        List<String> fields = new ArrayList<>();
        fields.add("\"type\": " + one("\"ROLE\"", "\"ENTITLEMENT\"", "\"role\"", "null"));
        fields.add("\"id\": " + one("\"a\"", "\"b\"", "\" \"", "7"));
        for (String key : List.of("startDate", "removeDate")) {
            if (chance(60)) {
                fields.add("\"" + key + "\": "
                        + one(
                                "\"2027-01-15T22:22:23+01:00\"",
                                "\"2027-01-15T21:22:23Z\"",
                                "\"2020-01-01T00:00:00Z\"",
                                "\"2027-01-15\"",
                                "\"\"",
                                "null"));
            }
        }
        if (chance(30)) {
            fields.add("\"accountSelection\": " + one("null", "[]", "[{\"sourceId\": \"s\", \"accounts\": null}]"));
        }
        return "{" + String.join(", ", fields) + "}";
    }

    private String list(Supplier<String> element) {
        List<String> elements = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            elements.add(element.get());
        }
        return "[" + String.join(", ", elements) + "]";
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private String one(String... texts) {
        return texts[random.nextInt(texts.length)];
    }
}
