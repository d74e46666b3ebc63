package dev.latchkey.validation;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Bodies as JSON, put together from parts; quotes are single in the arguments. */
public final class Sample {
    public static final String LATER = "2027-01-15T21:22:23Z";

    private Sample() {}

    /** JSON with the single quotes made double. */
    public static String json(String singleQuoted) {
        return singleQuoted.replace('\'', '"');
    }

    public static String grant(String... items) {
        return flat("GRANT_ACCESS", 1, items);
    }

    public static String revoke(String... items) {
        return flat("REVOKE_ACCESS", 1, items);
    }

    public static String modify(String... items) {
        return flat("MODIFY_ACCESS", 1, items);
    }

    public static String flat(String type, int identities, String... items) {
        return object(
                "'requestType':'" + type + "'",
                "'requestedFor':" + list(identities, i -> "'identity-" + i + "'"),
                "'requestedItems':" + list(items));
    }

    public static String nested(String type, String... entries) {
        return object("'requestType':'" + type + "'", "'requestedForWithRequestedItems':" + list(entries));
    }

    public static String person(int number, String... items) {
        return object("'identityId':'identity-" + number + "'", "'requestedItems':" + list(items));
    }

    public static String machine(int number, String... items) {
        return object(
                "'identityId':'a1111111-bc6d-4ff3-8365-0000000000%02d'".formatted(number),
                "'identityType':'MACHINE'",
                "'requestedItems':" + list(items));
    }

    public static String role(int number, String... fields) {
        return item("ROLE", "role-" + number, fields);
    }

    public static String profile(int number, String... fields) {
        return item("ACCESS_PROFILE", "profile-" + number, fields);
    }

    public static String entitlement(int number, String... fields) {
        return item("ENTITLEMENT", "entitlement-" + number, fields);
    }

    /** The entitlements from one number to another. */
    public static String[] entitlements(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(Sample::entitlement).toArray(String[]::new);
    }

    public static String item(String type, String id, String... fields) {
        String start = "'type':'" + type + "','id':'" + id + "'";
        return fields.length == 0 ? object(start) : object(start, String.join(",", fields));
    }

    /** The field accountSelection. */
    public static String selection(String... sources) {
        return "'accountSelection':" + list(sources);
    }

    /** Accounts on a source, each an object. */
    public static String source(int number, String... accounts) {
        return object("'sourceId':'source-" + number + "'", "'accounts':" + list(accounts));
    }

    public static String account(int number) {
        return object("'accountUuid':'account-" + number + "'");
    }

    public static String object(String... fields) {
        return json("{" + String.join(",", fields) + "}");
    }

    public static String list(String... elements) {
        return json("[" + String.join(",", elements) + "]");
    }

    public static String list(int size, IntFunction<String> element) {
        return json(IntStream.rangeClosed(1, size).mapToObj(element).collect(Collectors.joining(",", "[", "]")));
    }
}
