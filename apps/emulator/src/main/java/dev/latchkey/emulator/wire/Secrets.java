package dev.latchkey.emulator.wire;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Leaves out of a call and its answer what nobody is to read in a log; an ellipsis stands in its place. */
public final class Secrets {
    private static final String HIDDEN = "…";

    /** Names of fields and parameters, without what different spellings have between their words. */
    private static final List<String> NAMES = List.of("clientsecret", "accesstoken", "refreshtoken", "clientassertion");

    /** Ends of names of fields and parameters that people also write in texts. */
    private static final List<String> ENDS = List.of("password", "apikey", "xauth");

    /** Parts of names of headers whose values are secret as a whole. */
    private static final List<String> HEADERS =
            List.of("cookie", "token", "secret", "api-key", "apikey", "x-auth", "password");

    private static final Set<String> SCHEMES = Set.of("basic", "bearer", "digest");

    private Secrets() {}

    /**
     * Hides what a target says in parameters such as {@code client_secret}.
     *
     * @param target path and query as they came
     * @return the target, without the values of such parameters
     */
    public static String outOfTarget(String target) {
        int question = target.indexOf('?');
        String path = question < 0 ? target : target.substring(0, question);
        String shown = isNamedIn(path) ? "/" + HIDDEN : path;
        return question < 0
                ? shown
                : Arrays.stream(target.substring(question + 1).split("&", -1))
                        .map(Secrets::outOfParameter)
                        .collect(Collectors.joining("&", shown + "?", ""));
    }

    private static String outOfParameter(String pair) {
        return isNamedIn(pair) ? pair.split("=", 2)[0] + "=" + HIDDEN : pair;
    }

    /**
     * Hides a body that speaks of something like {@code client_secret}, in whatever form.
     *
     * @param text the body
     * @return the body, or an ellipsis
     */
    public static String outOfBody(String text) {
        return isNamedIn(text) ? HIDDEN : text;
    }

    /**
     * Hides what headers such as {@code authorization} and {@code cookie} say; a usual scheme stays.
     *
     * @param name the name of a header, in any case
     * @param value its value
     * @return the value, or as much of it as is no secret
     */
    public static String outOfHeader(String name, String value) {
        String header = name.toLowerCase(Locale.ROOT);
        if (header.endsWith("authorization")) {
            String scheme = value.split(" ", 2)[0];
            boolean usual = scheme.length() < value.length() && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT));
            return usual ? scheme + " " + HIDDEN : HIDDEN;
        }
        return HEADERS.stream().anyMatch(header::contains) ? HIDDEN : value;
    }

    /**
     * Hides what the headers of a call say.
     *
     * @param headers the headers, with all their values
     * @return the same headers, without secrets
     */
    public static Map<String, List<String>> outOfHeaders(Map<String, List<String>> headers) {
        return headers.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        header -> header.getValue().stream()
                                .map(value -> outOfHeader(header.getKey(), value))
                                .toList()));
    }

    private static boolean isNamedIn(String text) {
        String plain = text.indexOf('%') < 0 ? text : decoded(text);
        String spelt = plain.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
        return NAMES.stream().anyMatch(spelt::contains)
                || ENDS.stream().anyMatch(end -> spelt.contains(end + "\"") || spelt.contains(end + "="));
    }

    /** Decodes a text. A badly encoded text is used as it is. */
    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }
}
