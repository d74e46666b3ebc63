package dev.latchkey.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The console without a mouse. */
@Timeout(120)
class ConsoleKeyboardTest {
    private static final Chromium CHROMIUM = new Chromium();
    private static final int MANY = 40;

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
    void anApprovalIsDecidedByKeysAloneAndTheFocusIsNotLost() {
        console.create("eve", Console.AUDIT_FOR_EVE);
        console.create("eve", Console.REPORTS_FOR_EVE);
        console.at("requests");
        assertThat(console.find("#approvals > li")).hasCount(2);

        tabTo("Approve Reports for Eve Employee");
        assertThat(outlineOfFocus()).isNotEqualTo("none");
        console.page().keyboard().press("Enter");

        assertThat(console.find("#notice")).hasText("Approved: Reports for Eve Employee.");
        assertThat(console.button("Approve Audit for Eve Employee")).isFocused();
    }

    @Test
    void theFirstStopSkipsToTheContent() {
        console.at("");

        console.page().keyboard().press("Tab");
        assertThat(console.find(".skip")).isFocused();
        console.page().keyboard().press("Enter");

        assertThat(console.find("#main")).isFocused();
        assertThat(console.find("#requests")).isVisible();
    }

    @Test
    void aViewThatIsChosenByKeysHasTheFocus() {
        console.at("requests");

        tabTo("Playground");
        console.page().keyboard().press("Enter");

        assertThat(console.find("#playground-title")).isFocused();
        assertThat(console.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Playground")))
                .hasAttribute("aria-current", "page");
        assertThat(console.page()).hasTitle("Playground · Latchkey console");
    }

    @Test
    void aBodyIsCheckedAndItsFindingsReachedByKeys() {
        console.at("playground");
        console.page().getByLabel("Body, in JSON").focus();
        console.page().keyboard().insertText("{\"requestedFor\": \"x\"}");
        console.page().keyboard().press("Control+Enter");
        assertThat(console.find("#check-verdict")).containsText("FAIL");

        tabTo("requested-for-array");
        console.page().keyboard().press("Enter");

        assertThat(console.page().getByLabel("Body, in JSON")).isFocused();
        assertThat(console.page().evaluate("getSelection().toString()")).isEqualTo("\"x\"");
    }

    @Test
    void theQuestionBeforeAResetIsLeftWithEscape() {
        console.create("eve", Console.AUDIT_FOR_EVE);
        console.at("requests");
        tabTo("Reset…");
        console.page().keyboard().press("Enter");
        assertThat(console.button("Keep")).isFocused();

        console.page().keyboard().press("Escape");

        assertThat(console.button("Reset…")).isFocused();
        assertThat(console.find("#request-list > li")).hasCount(1);
    }

    /** Presses Tab until what has the focus is called so. */
    private void tabTo(String name) {
        for (int i = 0; i < MANY; i++) {
            console.page().keyboard().press("Tab");
            if (String.valueOf(console.page()
                            .evaluate("document.activeElement === document.body ? '' :"
                                    + " document.activeElement.ariaLabel || document.activeElement.textContent"))
                    .contains(name)) {
                return;
            }
        }
        throw new AssertionError("Tab does not lead to " + name);
    }

    private Object outlineOfFocus() {
        return console.page().evaluate("getComputedStyle(document.activeElement).outlineStyle");
    }
}
