package dev.latchkey.cli.command;

import dev.latchkey.cli.shell.FileOpener;
import dev.latchkey.cli.shell.Shell;
import dev.latchkey.cli.tenant.TenantFinder;
import dev.latchkey.feign.FeignTenant;
import dev.latchkey.feign.FeignTenantBuilder;
import dev.latchkey.model.version.ApiVersion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option for the tenant to call. */
final class TenantOption {
    private final Shell shell;
    private final FileOpener opener;

    @Option(
            names = "--tenant",
            paramLabel = "NAME|URL",
            description =
                    "The tenant to ask: an environment of ~/.sailpoint/config.yaml, the name of a tenant or its base"
                            + " URL. Without it: SAIL_BASE_URL, or the environment that the vendor's tools use. Credentials come"
                            + " from SAIL_CLIENT_ID and SAIL_CLIENT_SECRET or that file, never from the command line.")
    private @Nullable String tenant;

    TenantOption(Shell shell, FileOpener opener) {
        this.shell = shell;
        this.opener = opener;
    }

    /** Returns the tenant. Nothing is sent yet. */
    FeignTenant open(ApiVersion apiVersion) {
        return find().apiVersion(apiVersion).build();
    }

    /** Returns a builder with the address of the tenant and the credentials of the caller. */
    FeignTenantBuilder find() {
        return of(shell, opener, tenant);
    }

    static FeignTenantBuilder of(Shell shell, FileOpener opener, @Nullable String tenant) {
        return new TenantFinder(shell, opener).find(tenant).userAgent("latchkey-cli");
    }
}
