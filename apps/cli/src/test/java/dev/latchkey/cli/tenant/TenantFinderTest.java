package dev.latchkey.cli.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.latchkey.cli.shell.CannotRunException;
import dev.latchkey.cli.shell.FileOpener;
import dev.latchkey.cli.shell.Shell;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TenantFinderTest {
    private static final String CLIENT = "set SAIL_CLIENT_ID and SAIL_CLIENT_SECRET to the id and the secret of a"
            + " personal access token or an API client";

    /** As the vendor's tools write it, with a secret in one environment and the keyring for the other. */
    private static final String CONFIG = """
            activeenvironment: acme
            authtype: pat
            debug: false
            environments:
                acme:
                    baseurl: https://acme.api.identitynow.com
                    tenanturl: https://acme.identitynow.com
                    pat:
                        clientid: acme-client
                        clientsecret: acme-secret
                acme-test:
                    baseurl: https://acme-test.api.identitynow.com
                    tenanturl: https://acme-test.identitynow.com
            """;

    private final Map<String, String> environment = new HashMap<>();

    @TempDir
    private Path home;

    @Test
    void takesTheThreeVariablesOfTheVendorsTools() {
        variables("https://acme.api.identitynow.com/", "client", "hush");

        assertThat(find(null)).isEqualTo("https://acme.api.identitynow.com");
    }

    @Test
    void takesTheEnvironmentThatTheVendorsToolsUse() {
        config(CONFIG);

        assertThat(find(null)).isEqualTo("https://acme.api.identitynow.com");
    }

    @Test
    void takesAnEnvironmentByItsName() {
        config(CONFIG.replace("activeenvironment: acme", "activeenvironment: acme-test"));

        assertThat(find("ACME")).isEqualTo("https://acme.api.identitynow.com");
    }

    @Test
    void takesAnEnvironmentByItsUrl() {
        config(CONFIG);

        assertThat(find("https://acme.api.identitynow.com/")).isEqualTo("https://acme.api.identitynow.com");
    }

    @Test
    void takesATenantByItsName() {
        variables(null, "client", "hush");

        assertThat(find("globex")).isEqualTo("https://globex.api.identitynow.com");
    }

    @Test
    void theVariablesHoldForATenantThatTheyDoNotName() {
        variables(null, "client", "hush");
        config(CONFIG);

        assertThat(find("acme-test")).isEqualTo("https://acme-test.api.identitynow.com");
    }

    @Test
    void saysHowToNameATenant() {
        assertThat(refusal(null))
                .containsExactly(
                        "no tenant is named: use --tenant NAME or --tenant URL, set SAIL_BASE_URL, or choose an"
                                + " environment with the vendor's tools (\"sail environment use NAME\"), which write"
                                + " ~/.sailpoint/config.yaml");
    }

    @Test
    void saysThatTheSecretIsInTheKeyring() {
        config(CONFIG);

        assertThat(refusal("acme-test"))
                .containsExactly("~/.sailpoint/config.yaml: environment acme-test has no client id and no secret; the"
                        + " vendor's tools keep them in the keyring of the system, which Latchkey does not read; "
                        + CLIENT);
    }

    @Test
    void saysThatOnlyTheSecretIsMissing() {
        config(CONFIG.replace("clientsecret: acme-secret", "clientsecret: \"\""));

        assertThat(refusal("acme")).hasSize(1).first().asString().contains("has a client id but no secret; ");
    }

    @Test
    void saysThatABrowserSignedIn() {
        config(CONFIG.replace("authtype: pat", "authtype: OAuth"));

        assertThat(refusal("acme-test"))
                .containsExactly("~/.sailpoint/config.yaml: environment acme-test signs in through a browser (authtype:"
                        + " oauth), which Latchkey does not; " + CLIENT);
    }

    @Test
    void saysWhichVariableIsMissing() {
        variables("https://acme.api.identitynow.com", "client", null);

        assertThat(refusal(null)).containsExactly("SAIL_CLIENT_SECRET is not set, but SAIL_CLIENT_ID is; set both");
    }

    @Test
    void sendsTheSecretOfOneTenantToNoOther() {
        variables("https://acme.api.identitynow.com", "client", "hush");

        assertThat(refusal("https://globex.api.identitynow.com"))
                .containsExactly("SAIL_CLIENT_ID and SAIL_CLIENT_SECRET go with SAIL_BASE_URL, which is another tenant"
                        + " than the one asked for, so they are not sent there; unset SAIL_BASE_URL or set all three for"
                        + " the same tenant");
    }

    @Test
    void offersTheEnvironmentThatMayHaveBeenMeant() {
        config(CONFIG);

        assertThat(refusal("acme-tset"))
                .containsExactly(
                        "there are no credentials for the tenant acme-tset; " + CLIENT + " (did you mean acme-test?)");
    }

    @Test
    void saysThatTheEnvironmentInUseIsNotThere() {
        config(CONFIG.replace("activeenvironment: acme", "activeenvironment: acm"));

        assertThat(refusal(null))
                .containsExactly("~/.sailpoint/config.yaml: activeenvironment is acm, and there is no such environment;"
                        + " did you mean acme?");
    }

    @Test
    void saysThatAnEnvironmentHasNoUrl() {
        config(CONFIG.replace("baseurl: https://acme.api.identitynow.com", "baseurl:"));

        assertThat(refusal("acme"))
                .containsExactly("~/.sailpoint/config.yaml: environment acme has no baseurl; add one such as"
                        + " https://acme.api.identitynow.com, or set SAIL_BASE_URL");
    }

    @Test
    void sendsNoSecretInTheClear() {
        variables("http://acme.api.identitynow.com", "client", "hush");

        assertThat(refusal(null))
                .containsExactly("SAIL_BASE_URL: tokens go to acme.api.identitynow.com by https only; http is for"
                        + " loopback hosts");
    }

    @Test
    void neverShowsWhatMayBeASecret() {
        String secret = "s3cr3t";
        for (String url : List.of("https://client:" + secret + "@acme.api.identitynow.com", "https://a b/" + secret)) {
            variables(url, "client", "hush");
            assertThat(refusal(null).toString()).doesNotContain(secret);
            assertThat(refusal(url).toString()).doesNotContain(secret);
        }
        environment.clear();
        for (String written : List.of("*" + secret, "%" + secret, "\"\\" + secret + "\"", "{" + secret, "@" + secret)) {
            config(CONFIG.replace("acme-secret", written));
            assertThat(refusal(null).toString()).doesNotContain(secret).contains("config.yaml:");
        }
        VendorConfig read =
                VendorConfig.read(CONFIG.replace("acme-secret", secret).getBytes(StandardCharsets.UTF_8));
        assertThat(read.toString()).doesNotContain(secret);
    }

    @Test
    void refusesAnEmptyName() {
        assertThat(refusal(" ")).containsExactly("--tenant is empty; write the name of a tenant or its base URL");
    }

    private String find(@Nullable String option) {
        return finder().find(option).build().getBaseUrl().toString();
    }

    private List<String> refusal(@Nullable String option) {
        return assertThatExceptionOfType(CannotRunException.class)
                .isThrownBy(() -> finder().find(option))
                .actual()
                .getMessages();
    }

    private TenantFinder finder() {
        environment.put("HOME", home.toString());
        Shell shell = new Shell(
                InputStream.nullInputStream(),
                new PrintWriter(new StringWriter()),
                new PrintWriter(new StringWriter()),
                () -> Instant.EPOCH,
                environment,
                home,
                () -> false);
        return new TenantFinder(shell, new FileOpener(shell));
    }

    private void variables(@Nullable String url, @Nullable String id, @Nullable String secret) {
        set("SAIL_BASE_URL", url);
        set("SAIL_CLIENT_ID", id);
        set("SAIL_CLIENT_SECRET", secret);
    }

    private void set(String name, @Nullable String value) {
        if (value != null) {
            environment.put(name, value);
        }
    }

    private void config(String yaml) {
        try {
            Files.createDirectories(home.resolve(".sailpoint"));
            Files.writeString(home.resolve(".sailpoint/config.yaml"), yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
