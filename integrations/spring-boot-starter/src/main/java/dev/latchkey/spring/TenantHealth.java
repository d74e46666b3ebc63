package dev.latchkey.spring;

import dev.latchkey.model.query.StatusQuery;
import dev.latchkey.model.tenant.Tenant;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Reports up if the tenant returns one row of the status list; each check is one call. */
final class TenantHealth extends AbstractHealthIndicator {
    private final Tenant tenant;

    TenantHealth(Tenant tenant) {
        super("the tenant does not answer");
        this.tenant = tenant;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        tenant.status().page(StatusQuery.builder().limit(1).build());
        builder.up().withDetail("apiVersion", tenant.getApiVersion().toString());
    }
}
