package dev.latchkey.feign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.latchkey.feign.server.ScriptedServer;
import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.version.ApiVersion;
import java.net.URI;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeignTenantBuilderTest {

    @Test
    void aTenantIsNamedByTheFirstPartOfItsHost() {
        FeignTenant tenant = FeignTenant.builder().tenant("acme").token("t").build();

        assertThat(tenant.getBaseUrl()).isEqualTo(URI.create("https://acme.api.identitynow.com"));
        assertThat(tenant.getApiVersion()).isEqualTo(ApiVersion.DEFAULT);
        assertThat(tenant).hasToString("FeignTenant[https://acme.api.identitynow.com, v1]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a.b", "acme/", "acme@evil", "-acme", "acme:8443", "a b"})
    void aNameThatWouldChangeTheHostIsRefused(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FeignTenant.builder().tenant(name))
                .withMessage("\"" + name
                        + "\" is not the name of a tenant, such as acme; for another host name the base URL");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://acme.api.identitynowgov.com",
                "https://vanity.example:8443/sub",
                "http://localhost:8080",
                "http://127.0.0.1:1",
                "http://[::1]:80",
                "HTTPS://acme.example"
            })
    void callsGoToAnyHostByHttpsAndToLoopbackByHttp(String url) {
        assertThat(FeignTenant.builder()
                        .baseUrl(URI.create(url + "/"))
                        .token("t")
                        .build()
                        .getBaseUrl())
                .isEqualTo(URI.create(url));
    }

    @Test
    void tokensDoNotGoOverPlainHttp() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FeignTenant.builder().baseUrl(URI.create("http://127.0.0.1.evil.example")))
                .withMessage("tokens go to 127.0.0.1.evil.example by https only; http is for loopback hosts");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://u:secret@acme.example", "https://acme.example?secret", "https://acme.example#secret"})
    void aUrlWithMoreThanAPlaceIsRefusedWithoutShowingIt(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FeignTenant.builder().baseUrl(URI.create(url)))
                .withMessage("the base URL contains more than scheme, host, port and path");
    }

    @Test
    void thePagesOfATenantAreNotItsApi() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FeignTenant.builder().baseUrl(URI.create("https://acme.identitynow.com/")))
                .withMessage(
                        "acme.identitynow.com shows pages to people; the API is at https://acme.api.identitynow.com");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://acme.api.identitynow.com/v2025",
                "https://acme.api.identitynow.com/beta/",
                "https://acme.api.identitynow.com/v1"
            })
    void theApiVersionIsNoPartOfTheBaseUrl(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FeignTenant.builder().baseUrl(URI.create(url)))
                .withMessage("the base URL ends with the path of an API version; name https://acme.api.identitynow.com"
                        + " and apiVersion(…)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://acme.example", "acme", "https:acme"})
    void whatIsNoUrlOfAHostIsRefused(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FeignTenant.builder().baseUrl(URI.create(url)))
                .withMessage("the base URL has to be like https://acme.api.identitynow.com");
    }

    @Test
    void theEnvironmentOfTheVendorsToolsIsEnough() {
        Map<String, String> environment = Map.of(
                "SAIL_BASE_URL", " https://acme.api.identitynow.com/ ",
                "SAIL_CLIENT_ID", "id",
                "SAIL_CLIENT_SECRET", "secret");

        assertThat(FeignTenant.builder().fromEnvironment(environment).build().getBaseUrl())
                .isEqualTo(URI.create("https://acme.api.identitynow.com"));
    }

    @Test
    void allThatTheEnvironmentLacksIsNamedAtOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FeignTenant.builder().fromEnvironment(Map.of("SAIL_CLIENT_ID", "id")))
                .withMessage("the environment lacks SAIL_BASE_URL, SAIL_CLIENT_SECRET");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FeignTenant.builder()
                        .fromEnvironment(Map.of(
                                "SAIL_BASE_URL", "not a url", "SAIL_CLIENT_ID", "id", "SAIL_CLIENT_SECRET", "secret")))
                .withMessage("the value of SAIL_BASE_URL is not a URL");
    }

    @Test
    void aTenantNeedsAPlaceAndCredentials() {
        assertThatIllegalStateException()
                .isThrownBy(() -> FeignTenant.builder().token("t").build())
                .withMessage("name a tenant, a base URL or an environment");
        assertThatIllegalStateException()
                .isThrownBy(() -> FeignTenant.builder().tenant("acme").build())
                .withMessage("name credentials: a client id with its secret, a token, or a supplier of tokens");
    }

    @Test
    void settingsThatMakeNoSenseAreRefusedAtOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FeignTenant.builder().clientCredentials("id", " "))
                .withMessage("the client id or its secret is blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FeignTenant.builder().token("line\nbreak"))
                .withMessage("the token is blank or contains a character that is not allowed in a header");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FeignTenant.builder().userAgent("me\r\nX: 1"))
                .withMessage("the user agent is blank or contains a character that is not allowed in a header");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        FeignTenant.builder().timeouts(Duration.ofSeconds(1), Duration.ZERO, Duration.ofSeconds(1)))
                .withMessage("a time-out is PT0S; name at least a millisecond");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FeignTenant.builder()
                        .timeouts(Duration.ofSeconds(1), Duration.ofSeconds(1), ChronoUnit.FOREVER.getDuration()))
                .withMessage("a time-out is PT2562047788015215H30M7.999999999S; name at most 24 days");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FeignTenant.builder().statusLag(Duration.ofSeconds(-1)))
                .withMessage("the lag is PT-1S; name a duration that is not negative");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FeignTenant.builder().longestAnswer(0))
                .withMessage("the longest answer is 0 bytes; name a positive number");
    }

    @Test
    void anApplicationSaysWhoItIs() {
        try (ScriptedServer server = ScriptedServer.start()) {
            Fixtures.tenant(server, new VirtualTime())
                    .userAgent("joiner-bot/2.1")
                    .build()
                    .config()
                    .get();

            assertThat(server.received().get(0).headers())
                    .containsEntry("user-agent", "joiner-bot/2.1 latchkey/0.1.0-SNAPSHOT");
        }
    }

    @Test
    void anIdThatWouldNameAnotherPathIsRefusedBeforeAnythingIsSent() {
        try (ScriptedServer server = ScriptedServer.start()) {
            FeignTenant tenant = Fixtures.tenant(server, new VirtualTime()).build();

            assertThatThrownBy(() -> tenant.approvals().approvers(AccessRequestId.of("..")))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(server.received()).isEmpty();
        }
    }
}
