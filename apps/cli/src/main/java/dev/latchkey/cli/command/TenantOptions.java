package dev.latchkey.cli.command;

import dev.latchkey.cli.shell.FileOpener;
import dev.latchkey.cli.shell.Shell;
import dev.latchkey.feign.FeignTenant;
import dev.latchkey.model.version.ApiVersion;
import java.time.Duration;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options for the tenant to which a campaign is submitted. */
final class TenantOptions {
    @Mixin
    private final TenantOption tenantOption;

    @Option(
            names = "--status-lag",
            paramLabel = "SECONDS",
            description = "How long a request may be missing from the status list. Without it: 30.")
    private int statusLag = 30;

    TenantOptions(Shell shell, FileOpener opener) {
        this.tenantOption = new TenantOption(shell, opener);
    }

    /** Returns the tenant for an API version. Nothing is sent yet. */
    FeignTenant open(ApiVersion apiVersion) {
        return tenantOption
                .find()
                .apiVersion(apiVersion)
                .statusLag(Duration.ofSeconds(statusLag))
                .build();
    }
}
