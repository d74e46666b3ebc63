package dev.latchkey.emulator.token;

import dev.latchkey.model.IdentityId;
import org.jspecify.annotations.Nullable;

/**
 * The caller.
 *
 * @param clientId the client that asked for the token
 * @param person for whom the token stands; null for a token with API authority
 */
public record Caller(String clientId, @Nullable IdentityId person) {}
