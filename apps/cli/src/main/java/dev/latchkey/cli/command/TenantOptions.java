package dev.latchkey.cli.command;

import dev.latchkey.cli.shell.CannotRunException;
import dev.latchkey.cli.shell.Printable;
import dev.latchkey.cli.shell.Shell;
import dev.latchkey.feign.FeignTenant;
import dev.latchkey.model.tenant.Tenant;
import dev.latchkey.model.version.ApiVersion;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options for the tenant to talk to. Credentials come from the environment. */
final class TenantOptions {
    private static final String BASE_URL = "SAIL_BASE_URL";

    private final Shell shell;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "Where the tenant is, such as https://acme.api.identitynow.com (also: SAIL_BASE_URL). The"
                    + " credentials are SAIL_CLIENT_ID and SAIL_CLIENT_SECRET.")
    private @Nullable String baseUrl;

    @Option(
            names = "--status-lag",
            paramLabel = "SECONDS",
            description = "How long a request may be missing from the status list. Without it: 30.")
    private int statusLag = 30;

    TenantOptions(Shell shell) {
        this.shell = shell;
    }

    /** The tenant, through an API version. */
    Tenant tenant(ApiVersion apiVersion) {
        Map<String, String> environment = new HashMap<>(shell.environment());
        if (baseUrl != null) {
            environment.put(BASE_URL, baseUrl);
        }
        try {
            return FeignTenant.builder()
                    .fromEnvironment(environment)
                    .apiVersion(apiVersion)
                    .statusLag(Duration.ofSeconds(statusLag))
                    .build();
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new CannotRunException(Printable.of(String.valueOf(e.getMessage())));
        }
    }
}
