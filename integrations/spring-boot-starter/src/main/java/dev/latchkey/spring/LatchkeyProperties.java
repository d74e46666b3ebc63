package dev.latchkey.spring;

import dev.latchkey.model.version.ApiVersion;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Properties of a tenant and of the checks before it.
 *
 * @param tenant the first part of the tenant's host, such as acme; either this or url
 * @param url the tenant's URL, where it is another host; https, or http for a loopback host
 * @param apiVersion the API version that requests are checked for and sent through
 * @param credentials who calls the tenant
 * @param preflight the checks
 */
@ConfigurationProperties("latchkey")
public record LatchkeyProperties(
        @Nullable String tenant,
        @Nullable URI url,
        @DefaultValue("v1") ApiVersion apiVersion,
        @DefaultValue Credentials credentials,
        @DefaultValue Preflight preflight) {

    /**
     * The caller of the tenant: a client, or somebody with a token.
     *
     * @param clientId the client id
     * @param clientSecret the secret of the client
     * @param token a token that is there already, in place of client id and secret
     */
    public record Credentials(
            @Nullable String clientId,
            @Nullable String clientSecret,
            @Nullable String token) {
        /** {@return the client id and no secret} */
        @Override
        public String toString() {
            return "Credentials[clientId=" + clientId + "]";
        }
    }

    /**
     * The check before a request is sent.
     *
     * @param mode what the check stops
     * @param limits other numbers than the documented ones, by the names that settings use, such as entitlements
     * @param rules another level for a rule, by its id: error, warning, info or off
     */
    public record Preflight(
            @DefaultValue("errors") PreflightMode mode,
            @DefaultValue Map<String, Integer> limits,
            @DefaultValue Map<String, String> rules) {}
}
