package dev.latchkey.cli.tenant;

import dev.latchkey.cli.shell.CannotRunException;
import dev.latchkey.cli.shell.FileOpener;
import dev.latchkey.cli.shell.Printable;
import dev.latchkey.cli.shell.Shell;
import dev.latchkey.feign.Credentials;
import dev.latchkey.feign.FeignTenant;
import dev.latchkey.feign.FeignTenantBuilder;
import dev.latchkey.validation.text.NearNames;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which tenant a user means and who calls it: from an option, the environment variables of the vendor's
 * tools, and their configuration in the user's folder. Credentials of one tenant never go to another.
 */
public final class TenantFinder {
    static final String BASE_URL = "SAIL_BASE_URL";
    static final String CLIENT_ID = "SAIL_CLIENT_ID";
    static final String CLIENT_SECRET = "SAIL_CLIENT_SECRET";

    private static final String CONFIG = "~/.sailpoint/config.yaml";
    private static final String SET_CLIENT = "set " + CLIENT_ID + " and " + CLIENT_SECRET
            + " to the id and the secret of a personal access token or an API client";

    private final Shell shell;
    private final FileOpener opener;

    /**
     * A finder that has looked at nothing yet.
     *
     * @param shell has the environment variables, and by them the user's folder
     * @param opener opens the configuration of the vendor's tools
     */
    public TenantFinder(Shell shell, FileOpener opener) {
        this.shell = shell;
        this.opener = opener;
    }

    /**
     * Finds a tenant and its credentials. Sends nothing.
     *
     * @param option a base URL, the name of an environment of the vendor's tools, or the name of a tenant; null for
     *     {@code SAIL_BASE_URL}, and without that the environment that the vendor's tools use
     * @return a builder that knows where the tenant is and who calls it
     * @throws CannotRunException if a part is missing or cannot be used; the message states which, and what to do
     */
    public FeignTenantBuilder find(@Nullable String option) {
        Place place = option == null ? standard() : named(option.strip());
        FeignTenantBuilder builder = FeignTenant.builder();
        try {
            if (place.url == null) {
                builder.tenant(place.text);
            } else {
                builder.baseUrl(uri(place.url));
            }
        } catch (IllegalArgumentException e) {
            throw new CannotRunException(place.origin + ": " + Printable.of(String.valueOf(e.getMessage())));
        }
        return builder.credentials(credentials(place));
    }

    private Place standard() {
        String url = variable(BASE_URL);
        if (url != null) {
            return new Place(BASE_URL, "", url, null);
        }
        VendorConfig config = config();
        String active = config.active();
        if (active == null) {
            throw new CannotRunException("no tenant is named: use --tenant NAME or --tenant URL, set " + BASE_URL
                    + ", or choose an environment with the vendor's tools (\"sail environment use NAME\"), which write "
                    + CONFIG);
        }
        VendorEnvironment environment = config.environments().get(active);
        if (environment == null) {
            throw new CannotRunException(CONFIG + ": activeenvironment is " + Printable.of(active)
                    + ", and there is no such environment; "
                    + NearNames.question(active, config.environments().keySet(), "name another one with --tenant"));
        }
        return of(environment);
    }

    private Place named(String option) {
        if (option.isEmpty()) {
            throw new CannotRunException("--tenant is empty; write the name of a tenant or its base URL");
        }
        if (option.contains("://")) {
            return new Place("--tenant", "", option, null);
        }
        VendorEnvironment environment = config().environments().get(option.toLowerCase(Locale.ROOT));
        return environment == null ? new Place("--tenant", option, null, null) : of(environment);
    }

    private static Place of(VendorEnvironment environment) {
        String origin = CONFIG + ": environment " + Printable.of(environment.name());
        if (environment.baseUrl() == null) {
            throw new CannotRunException(origin + " has no baseurl; add one such as"
                    + " https://acme.api.identitynow.com, or set " + BASE_URL);
        }
        return new Place(origin, environment.name(), environment.baseUrl(), environment);
    }

    private Credentials credentials(Place place) {
        String id = variable(CLIENT_ID);
        String secret = variable(CLIENT_SECRET);
        boolean elsewhere = !place.isAt(variable(BASE_URL));
        if (id != null && secret != null && !elsewhere) {
            return Credentials.client(id, secret);
        }
        VendorConfig config = config();
        VendorEnvironment environment = place.environment == null
                ? config.environments().values().stream()
                        .filter(candidate -> candidate.baseUrl() != null && place.isAt(candidate.baseUrl()))
                        .findFirst()
                        .orElse(null)
                : place.environment;
        if (environment != null && environment.credentials() != null) {
            return environment.credentials();
        }
        throw new CannotRunException(missing(place, id, secret, elsewhere, config, environment));
    }

    /** Says why there are no credentials, beginning with what is nearest to being right. */
    private static List<String> missing(
            Place place,
            @Nullable String id,
            @Nullable String secret,
            boolean elsewhere,
            VendorConfig config,
            @Nullable VendorEnvironment environment) {
        List<String> messages = new ArrayList<>();
        if (elsewhere && (id != null || secret != null)) {
            messages.add(CLIENT_ID + " and " + CLIENT_SECRET + " go with " + BASE_URL
                    + ", which is another tenant than the one asked for, so they are not sent there; unset " + BASE_URL
                    + " or set all three for the same tenant");
        } else if ((id == null) != (secret == null)) {
            messages.add((id == null ? CLIENT_ID : CLIENT_SECRET) + " is not set, but "
                    + (id == null ? CLIENT_SECRET : CLIENT_ID) + " is; set both");
        }
        if (environment != null) {
            messages.add(lack(config, environment) + "; " + SET_CLIENT);
        }
        if (messages.isEmpty()) {
            String near = place.url == null
                    ? NearNames.question(place.text, config.environments().keySet(), "")
                    : "";
            messages.add("there are no credentials for " + place.describe() + "; " + SET_CLIENT
                    + (near.isEmpty() ? "" : " (" + near + ")"));
        }
        return messages;
    }

    private static String lack(VendorConfig config, VendorEnvironment environment) {
        String of = CONFIG + ": environment " + Printable.of(environment.name());
        if (config.browser()) {
            return of + " signs in through a browser (authtype: oauth), which Latchkey does not";
        }
        return of + (environment.idWritten() ? " has a client id but no secret" : " has no client id and no secret")
                + "; the vendor's tools keep them in the keyring of the system, which Latchkey does not read";
    }

    private VendorConfig config() {
        String home = variable("HOME") == null ? variable("USERPROFILE") : variable("HOME");
        if (home == null) {
            return VendorConfig.NONE;
        }
        Path file = shell.folder().resolve(home).resolve(".sailpoint").resolve("config.yaml");
        return Files.exists(file)
                ? opener.require(file.toString(), (name, content) -> VendorConfig.read(content))
                : VendorConfig.NONE;
    }

    private @Nullable String variable(String name) {
        Map<String, String> environment = shell.environment();
        String value = environment.getOrDefault(name, "").strip();
        return value.isEmpty() ? null : value;
    }

    private static URI uri(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            // Without the text: what stands before an @ may be a secret.
            throw new IllegalArgumentException("this is no URL; write one such as https://acme.api.identitynow.com");
        }
    }

    /**
     * A tenant that is meant.
     *
     * @param origin the source of the value, to start a message with
     * @param text its name; empty where only the URL is known
     * @param url its base URL; null where the name stands for it
     * @param environment the environment of the vendor's tools; null if it is none
     */
    private record Place(
            String origin,
            String text,
            @Nullable String url,
            @Nullable VendorEnvironment environment) {

        /** Checks whether this is the tenant at a URL; any tenant is where there is none. */
        boolean isAt(@Nullable String other) {
            return other == null || plain(other).equals(plain(url == null ? ofTenant() : url));
        }

        String describe() {
            return Printable.of(url == null ? "the tenant " + text : plain(url));
        }

        private String ofTenant() {
            return "https://" + text + ".api.identitynow.com";
        }

        private static String plain(String url) {
            return url.replaceFirst("/+$", "").toLowerCase(Locale.ROOT);
        }
    }
}
