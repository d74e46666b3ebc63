package dev.latchkey.emulator.token;

import dev.latchkey.emulator.http.Call;
import dev.latchkey.emulator.http.Multipart;
import dev.latchkey.emulator.http.UrlEncoded;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The credentials in a token request: in a form, in the fields of a multipart body, or in the query; id and secret also
 * by Basic authentication.
 *
 * @param grantType the OAuth grant type
 * @param clientId the client id
 * @param clientSecret the client secret
 */
record Credentials(
        @Nullable String grantType,
        @Nullable String clientId,
        @Nullable String clientSecret) {
    private static final String BASIC = "basic ";

    /**
     * Reads the credentials of a call.
     *
     * @throws IllegalArgumentException if it cannot be read
     */
    static Credentials of(Call call) {
        Map<String, List<String>> fields = new HashMap<>(call.getQuery());
        fields.putAll(form(call));
        String[] basic = basic(call.header("authorization").orElse(""));
        return new Credentials(
                first(fields, "grant_type"),
                basic.length == 2 ? basic[0] : first(fields, "client_id"),
                basic.length == 2 ? basic[1] : first(fields, "client_secret"));
    }

    private static Map<String, List<String>> form(Call call) {
        String type = call.mediaType().orElse("");
        if (type.equals("multipart/form-data")) {
            return Multipart.parse(call.header("content-type").orElse(""), call.getText());
        }
        return type.equals("application/x-www-form-urlencoded") ? UrlEncoded.parse(call.getText()) : Map.of();
    }

    private static String[] basic(String authorization) {
        if (!authorization.toLowerCase(Locale.ROOT).startsWith(BASIC)) {
            return new String[0];
        }
        byte[] decoded = Base64.getDecoder()
                .decode(authorization.substring(BASIC.length()).strip());
        String[] pair = new String(decoded, StandardCharsets.UTF_8).split(":", 2);
        for (int i = 0; i < pair.length; i++) {
            pair[i] = URLDecoder.decode(pair[i], StandardCharsets.UTF_8);
        }
        return pair;
    }

    /** {@return the client id, without the secret} */
    @Override
    public String toString() {
        return "Credentials[" + grantType + ", " + clientId + "]";
    }

    private static @Nullable String first(Map<String, List<String>> fields, String name) {
        return fields.getOrDefault(name, List.of()).stream().findFirst().orElse(null);
    }
}
