package dev.latchkey.spring;

import dev.latchkey.model.version.ApiVersion;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Properties of a tenant and of the checks before a request is sent.
 *
 * @param tenant the first part of the tenant's host, such as acme; either this or url
 * @param url the tenant's URL, for another host; https, or http for a loopback host
 * @param apiVersion the API version that requests are checked for and sent with
 * @param credentials the credentials for calls to the tenant
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
     * The credentials of the tenant: a client id and secret, or a token.
     *
     * @param clientId the client id
     * @param clientSecret the secret of the client
     * @param token an existing token, instead of client id and secret
     */
    public record Credentials(
            @Nullable String clientId,
            @Nullable String clientSecret,
            @Nullable String token) {
        /** {@return the client id, without secrets} */
        @Override
        public String toString() {
            return "Credentials[clientId=" + clientId + "]";
        }
    }

    /**
     * The check before a request is sent.
     *
     * @param mode the findings that stop a request
     * @param limits values that replace the documented limits, by the names of the settings, such as entitlements
     * @param rules the levels of rules, by rule id: error, warning, info or off
     */
    public record Preflight(
            @DefaultValue("errors") PreflightMode mode,
            @DefaultValue Map<String, Integer> limits,
            @DefaultValue Map<String, String> rules) {}
}
