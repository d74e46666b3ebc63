package dev.latchkey.emulator.wire;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Replaces secrets in the log of a call and its response with an ellipsis. */
public final class Secrets {
    private static final String HIDDEN = "…";

    /** Names of fields and parameters, without the separators of different spellings. */
    private static final List<String> NAMES = List.of("clientsecret", "accesstoken", "refreshtoken", "clientassertion");

    /** Endings of names of fields and parameters that also occur in texts. */
    private static final List<String> ENDS = List.of("password", "apikey", "xauth");

    /** Parts of the names of headers whose whole values are secret. */
    private static final List<String> HEADERS =
            List.of("cookie", "token", "secret", "api-key", "apikey", "x-auth", "password");

    private static final Set<String> SCHEMES = Set.of("basic", "bearer", "digest");

    private Secrets() {}

    /**
     * Hides the values of parameters such as {@code client_secret} in a target.
     *
     * @param target path and query as received
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
     * Hides a body that contains a name like {@code client_secret}, in any format.
     *
     * @param text the body
     * @return the body, or an ellipsis
     */
    public static String outOfBody(String text) {
        return isNamedIn(text) ? HIDDEN : text;
    }

    /**
     * Hides the values of headers such as {@code authorization} and {@code cookie}; a common scheme is kept.
     *
     * @param name the name of a header, in any case
     * @param value its value
     * @return the value, or those parts of it that are not secret
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
     * Hides the secrets in the headers of a call.
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

    /** Decodes a text. A badly encoded text is returned unchanged. */
    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }
}
