package dev.latchkey.cli.tenant;

import dev.latchkey.model.config.AccessRequestConfig;
import dev.latchkey.model.config.AccessRequestConfigV2;
import dev.latchkey.model.directory.Directory;
import dev.latchkey.model.tenant.AccountOperations;
import dev.latchkey.model.tenant.ApprovalOperations;
import dev.latchkey.model.tenant.ConfigOperations;
import dev.latchkey.model.tenant.EntitlementOperations;
import dev.latchkey.model.tenant.RequestOperations;
import dev.latchkey.model.tenant.StatusOperations;
import dev.latchkey.model.tenant.Tenant;
import dev.latchkey.model.version.ApiVersion;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A tenant that remembers which configuration it was read, so that it can be written down as it came. */
final class ConfigRecorder implements Tenant, ConfigOperations {
    private final Tenant tenant;
    private @Nullable AccessRequestConfig first;
    private @Nullable AccessRequestConfigV2 second;

    ConfigRecorder(Tenant tenant) {
        this.tenant = tenant;
    }

    /** Generation 1, if it was read last. */
    @Nullable
    AccessRequestConfig getFirst() {
        return first;
    }

    /** Generation 2, if it was read. */
    @Nullable
    AccessRequestConfigV2 getSecond() {
        return second;
    }

    @Override
    public ApiVersion getApiVersion() {
        return tenant.getApiVersion();
    }

    @Override
    public ConfigOperations config() {
        return this;
    }

    @Override
    public AccessRequestConfig get() {
        AccessRequestConfig read = tenant.config().get();
        first = read;
        return read;
    }

    @Override
    public AccessRequestConfigV2 getV2() {
        AccessRequestConfigV2 read = tenant.config().getV2();
        second = read;
        return read;
    }

    @Override
    public AccessRequestConfig replace(AccessRequestConfig config) {
        return tenant.config().replace(config);
    }

    @Override
    public AccessRequestConfigV2 replace(AccessRequestConfigV2 config) {
        return tenant.config().replace(config);
    }

    @Override
    public RequestOperations requests() {
        return tenant.requests();
    }

    @Override
    public StatusOperations status() {
        return tenant.status();
    }

    @Override
    public ApprovalOperations approvals() {
        return tenant.approvals();
    }

    @Override
    public AccountOperations accounts() {
        return tenant.accounts();
    }

    @Override
    public EntitlementOperations entitlements() {
        return tenant.entitlements();
    }

    @Override
    public Optional<Directory> directory() {
        return tenant.directory();
    }
}
