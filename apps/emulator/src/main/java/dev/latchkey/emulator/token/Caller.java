package dev.latchkey.emulator.token;

import dev.latchkey.model.IdentityId;
import org.jspecify.annotations.Nullable;

/**
 * The caller.
 *
 * @param clientId the client that requested the token
 * @param person the person that the token represents; null for a token with API authority
 */
public record Caller(String clientId, @Nullable IdentityId person) {}
