package dev.latchkey.verification.contract;

import dev.latchkey.feign.FeignTenant;
import dev.latchkey.feign.FeignTenantBuilder;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.tenant.Tenant;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.testkit.contract.ContractTenant;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A tenant of one's own, as the environment describes it. What it does not say stays unknown. */
record Sandbox(Map<String, String> environment) {

    ContractTenant open() {
        ContractTenant tenant = ContractTenant.seenBy(
                common().fromEnvironment(environment).build(), pause -> TimeUnit.NANOSECONDS.sleep(pause.toNanos()));
        tenant = identity("ADMINISTRATOR").map(tenant::administrator).orElse(tenant);
        if (identity("USER").isPresent()) {
            tenant = tenant.user(identity("USER").get(), as("USER"));
        }
        if (identity("MANAGER").isPresent()) {
            tenant = tenant.manager(identity("MANAGER").get(), as("MANAGER"));
        }
        tenant = said("FREE_ROLE").map(tenant::freeRole).orElse(tenant);
        tenant = said("REVIEWED_PROFILE").map(tenant::reviewedProfile).orElse(tenant);
        if (said("ENTITLEMENT").isPresent() && identity("HOLDER").isPresent()) {
            tenant = tenant.entitlement(
                    said("ENTITLEMENT").get(), identity("HOLDER").get());
        }
        return said("WRITE").filter("yes"::equals).isPresent() ? tenant : tenant.readOnly();
    }

    private Tenant as(String role) {
        return common().baseUrl(URI.create(environment.getOrDefault("SAIL_BASE_URL", "")))
                .clientCredentials(
                        said(role + "_CLIENT_ID").orElse(""),
                        said(role + "_CLIENT_SECRET").orElse(""))
                .build();
    }

    private FeignTenantBuilder common() {
        return FeignTenant.builder()
                .apiVersion(said("API_VERSION").map(ApiVersion::of).orElse(ApiVersion.DEFAULT))
                .userAgent("latchkey-contract");
    }

    private Optional<IdentityId> identity(String name) {
        return said(name).map(IdentityId::of);
    }

    private Optional<String> said(String name) {
        return Optional.ofNullable(environment.get("LATCHKEY_SANDBOX_" + name));
    }
}
