package dev.latchkey.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import dev.latchkey.testkit.organisation.Organisation;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the page does with what it is told, and with being told nothing. */
@Timeout(120)
class ConsoleSafetyTest {
    private static final Chromium CHROMIUM = new Chromium();
    private static final String MARKUP = "<img src=x onerror=\"document.title='caught'\">";

    private final Console console = CHROMIUM.open();

    @AfterEach
    void close() {
        console.close();
    }

    @AfterAll
    static void quit() {
        CHROMIUM.close();
    }

    @Test
    void markupInNamesAndCommentsIsText() {
        Organisation demo = Console.demo();
        console.serving(demo.toBuilder()
                .name(MARKUP)
                .people(demo.getPeople().stream()
                        .map(person -> person.toBuilder().name(MARKUP).build())
                        .toList())
                .build());
        console.create("eve", Console.AUDIT_FOR_EVE.replace("month end", MARKUP.replace("\"", "\\\"")));

        console.at("requests");

        assertThat(console.find("#approvals blockquote")).hasText(MARKUP);
        assertThat(console.find("#approvals h3")).containsText(MARKUP);
        console.at("organisation");
        assertThat(console.find("#organisation-parts td").first()).hasText(MARKUP);
        assertThat(console.find("main img")).hasCount(0);
        assertThat(console.complaints()).isEmpty();
    }

    @Test
    void thePolicyAllowsNothingFromElsewhereAndNothingInline() {
        Response page = Objects.requireNonNull(
                console.page().navigate(console.emulator().getBaseUri() + "/console/"));

        assertThat(page.headers().get("content-security-policy"))
                .isEqualTo("default-src 'self'; frame-ancestors 'none'");
        assertThat(console.find("script:not([src]), style, [style], [onclick]")).hasCount(0);
    }

    @Test
    void whenTheEmulatorStopsThePageSaysSo() {
        console.at("requests");

        console.emulator().close();

        assertThat(console.find("#silence"))
                .hasText("The emulator does not answer. It may have been stopped. The console keeps trying.");
    }

    @Test
    void anOrganisationWithoutAnAdministratorIsExplained() {
        console.serving(Organisation.builder()
                .name("small")
                .now(Console.demo().getNow())
                .build());

        console.at("requests");

        assertThat(console.find("#silence"))
                .hasText(
                        "The organisation has no administrator, and only administrators see the requests of all users.");
    }
}
