package dev.latchkey.feign;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.json.LatchkeyJson;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * The claims of a token. The tenant issues tokens as JWTs. Nothing is verified here, because the next call sends the
 * same token to the tenant, which verifies it.
 *
 * @param identity the identity that the token represents; null if there is none
 */
record TokenClaims(@Nullable IdentityId identity) {

    /** Reads the claims of a token; null if it has no readable claims. */
    static @Nullable TokenClaims of(String token) {
        String[] parts = token.split("\\.", -1);
        if (parts.length != 3) {
            return null;
        }
        try {
            JsonNode claims =
                    LatchkeyJson.mapper().readTree(Base64.getUrlDecoder().decode(parts[1]));
            if (!claims.isObject()) {
                return null;
            }
            String identity = claims.path("identity_id").asString("");
            return new TokenClaims(identity.isBlank() ? null : IdentityId.of(identity));
        } catch (IllegalArgumentException | JacksonException e) {
            // Without its message, which can contain a part of the token.
            return null;
        }
    }
}
