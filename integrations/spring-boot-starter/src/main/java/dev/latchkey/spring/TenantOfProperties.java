package dev.latchkey.spring;

import dev.latchkey.feign.FeignTenantBuilder;

/** Sets the URL and the credentials of a tenant from properties. */
final class TenantOfProperties {
    private TenantOfProperties() {}

    static void set(FeignTenantBuilder builder, LatchkeyProperties properties) {
        if (properties.url() != null) {
            if (properties.tenant() != null) {
                throw new IllegalArgumentException("latchkey.tenant and latchkey.url are both set; set one of them");
            }
            builder.baseUrl(properties.url());
        } else if (properties.tenant() != null) {
            builder.tenant(properties.tenant());
        }
        LatchkeyProperties.Credentials credentials = properties.credentials();
        if (credentials.token() != null) {
            builder.token(credentials.token());
        } else if (credentials.clientId() != null && credentials.clientSecret() != null) {
            builder.clientCredentials(credentials.clientId(), credentials.clientSecret());
        } else {
            throw new IllegalArgumentException(
                    "there are no credentials for the tenant; set latchkey.credentials.client-id"
                            + " and latchkey.credentials.client-secret, or latchkey.credentials.token");
        }
    }
}
