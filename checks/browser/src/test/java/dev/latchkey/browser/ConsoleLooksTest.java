package dev.latchkey.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import dev.latchkey.emulator.fault.Fault;
import dev.latchkey.emulator.fault.FaultKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every view, by day and by night, on a desk and on a phone. */
class ConsoleLooksTest {
    private static final Chromium CHROMIUM = new Chromium();

    @AfterAll
    static void quit() {
        CHROMIUM.close();
    }

    @ParameterizedTest
    @CsvSource({
        "requests, LIGHT", "requests, DARK",
        "organisation, LIGHT", "organisation, DARK",
        "faults, LIGHT", "faults, DARK",
        "wire, LIGHT", "wire, DARK",
        "playground, LIGHT", "playground, DARK"
    })
    void axeFindsNothingWrong(String view, ColorScheme scheme) {
        try (Console console = filled(new Browser.NewContextOptions()
                        .setViewportSize(1280, 900)
                        .setColorScheme(scheme))
                .at(view)) {
            settle(console, view);

            assertThat(new AxeBuilder(console.page()).analyze().getViolations())
                    .extracting(rule -> rule.getId() + ": " + rule.getNodes())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"requests", "organisation", "faults", "wire", "playground"})
    void aPhoneShowsTheWholeWidth(String view) {
        try (Console console = filled(new Browser.NewContextOptions().setViewportSize(360, 740))
                .at(view)) {
            settle(console, view);

            assertThat(console.page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 'rgb(245, 246, 248)'", "DARK, 'rgb(18, 22, 29)'"})
    void thePaperHasTheColourThatThePersonPrefers(ColorScheme scheme, String paper) {
        try (Console console =
                filled(new Browser.NewContextOptions().setColorScheme(scheme)).at("requests")) {
            assertThat(console.find("body")).hasCSS("background-color", paper);
        }
    }

    private static Console filled(Browser.NewContextOptions options) {
        Console console = CHROMIUM.open(options);
        console.create("eve", Console.AUDIT_FOR_EVE);
        console.create("eve", Console.REPORTS_FOR_EVE);
        console.create("eve", "{");
        console.emulator().faults().next(Fault.of(FaultKind.DROP_AFTER));
        return console;
    }

    /** Waits until everything is there, and unfolds what can be. */
    private static void settle(Console console, String view) {
        switch (view) {
            case "requests" -> assertThat(console.find("#approvals > li")).hasCount(2);
            case "organisation" ->
                assertThat(console.find("#organisation-parts h2").first()).isVisible();
            case "faults" -> assertThat(console.find("#fault-list > li")).hasCount(1);
            case "wire" -> {
                console.find("#wire-list summary").first().click();
                assertThat(console.find("#wire-list pre").first()).isVisible();
            }
            default -> {
                console.button("Example").click();
                assertThat(console.find("#findings > li")).hasCount(4);
            }
        }
        assertThat(console.complaints()).isEmpty();
    }
}
