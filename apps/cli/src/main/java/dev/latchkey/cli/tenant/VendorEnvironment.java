package dev.latchkey.cli.tenant;

import dev.latchkey.feign.Credentials;
import org.jspecify.annotations.Nullable;

/**
 * An environment in the configuration of the vendor's tools: a tenant and who calls it. Its text shows no secret.
 *
 * @param name the name, in lower case
 * @param baseUrl where the API of the tenant is; null if it is not written
 * @param credentials the client of a personal access token; null unless both its id and its secret are written
 * @param idWritten whether the id is
 */
record VendorEnvironment(
        String name, @Nullable String baseUrl, @Nullable Credentials credentials, boolean idWritten) {}
