package dev.latchkey.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A pasted body is checked, and what is found is marked in its place. */
@Timeout(120)
class ConsolePlaygroundTest {
    private static final Chromium CHROMIUM = new Chromium();
    private static final String REVOKE = """
            {
              "requestType": "REVOKE_ACCESS",
              "requestedFor": ["2c918084660f45d6016617daa9210003"],
              "requestedItems": [
                {"type": "ROLE", "id": "2c9180835d2e5168015d32f890ca0001", "comment": "left",
                 "removeDate": "2020-01-31T00:00:00Z", "colour": "blue"}
              ]
            }
            """;

    private final Console console = CHROMIUM.open();

    @BeforeEach
    void open() {
        console.at("playground");
    }

    @AfterEach
    void close() {
        List<String> complaints = List.copyOf(console.complaints());
        console.close();
        assertThat(complaints).isEmpty();
    }

    @AfterAll
    static void quit() {
        CHROMIUM.close();
    }

    @Test
    void findingsAreMarkedInPlaceAndListed() {
        body().fill(REVOKE);

        assertThat(verdict()).hasText("FAIL: 1 error, 1 warning.");
        assertThat(console.find(".marks mark.error")).hasText("\"2020-01-31T00:00:00Z\"");
        assertThat(console.find(".marks mark.warning")).hasText("\"colour\"");
        assertThat(console.find(".gutter .error")).hasText("6");
        assertThat(console.find("#findings .finding"))
                .containsText(new String[] {"6:20 error", "6:44 warning the documents have no field \"colour\" here"});
    }

    @Test
    void aClickOnAFindingSelectsItsPlace() {
        body().fill(REVOKE);

        console.find("#findings .finding").first().click();

        assertThat(body()).isFocused();
        assertThat(console.page().evaluate("getSelection().toString()")).isEqualTo("\"2020-01-31T00:00:00Z\"");
    }

    @Test
    void theMarksLieExactlyUnderTheText() {
        body().fill(REVOKE + "\n".repeat(60) + " ".repeat(200) + "x");
        assertThat(verdict()).containsText("FAIL");

        body().evaluate("area => { area.scrollTop = 9999; area.scrollLeft = 9999; }");

        assertThat(console.page()
                        .evaluate("() => { const area = document.querySelector('#check-body'),"
                                + " marks = document.querySelector('.marks'); return"
                                + " [area.scrollTop === marks.scrollTop, area.scrollLeft === marks.scrollLeft,"
                                + " area.scrollTop === document.querySelector('.gutter').scrollTop,"
                                + " ['fontFamily', 'fontSize', 'lineHeight', 'paddingLeft', 'paddingTop', 'tabSize',"
                                + " 'letterSpacing'].every(name =>"
                                + " getComputedStyle(area)[name] === getComputedStyle(marks)[name])]; }"))
                .isEqualTo(List.of(true, true, true, true));
    }

    @Test
    void aBodyIsCheckedAgainWhileItIsTyped() {
        body().fill(REVOKE);
        assertThat(verdict()).containsText("FAIL");

        body().fill(REVOKE.replace("2020", "2050").replace(", \"colour\": \"blue\"", ""));

        assertThat(verdict()).hasText("UNDETERMINED: no violations.");
        assertThat(console.find(".marks mark")).hasCount(0);
    }

    @Test
    void operationAndApiVersionDecideWhichRulesHold() {
        body().fill("{}");
        assertThat(verdict()).containsText("FAIL");

        console.choice("Operation").selectOption("approve");
        assertThat(verdict()).not().containsText("FAIL");

        console.choice("Operation").selectOption("create");
        console.choice("API version").selectOption("beta");
        body().fill(
                        "{\"requestedFor\": [\"2c918084660f45d6016617daa9210003\"], \"requestedItems\":"
                                + " [{\"type\": \"ROLE\", \"id\": \"2c9180835d2e5168015d32f890ca0002\", \"formInstanceId\": \"3f1c0b1e6a554d0c9a4f\"}]}");
        assertThat(console.find("#findings")).containsText("field-not-in-edition");
    }

    @Test
    void whatIsUnknownIsNamedAndTheFactsOfTheTenantDecideIt() {
        body().fill(Console.AUDIT_FOR_EVE);
        assertThat(verdict()).hasText("UNDETERMINED: no violations.");
        assertThat(console.find("#waiting-summary"))
                .hasText("14 rules cannot be told without more facts: item-config, accounts, requester, manager-of,"
                        + " config, requestable, identities, items, assignments, pending");

        console.choice("Facts").selectOption("the tenant’s, Eve Employee asks");
        assertThat(verdict()).hasText("PASS: no violations.");

        console.choice("Facts").selectOption("the tenant’s, Max Contractor asks");
        assertThat(verdict()).containsText("FAIL");
    }

    @Test
    void factsOfOnesOwnAreTakenOrSaidToBeWrong() {
        body().fill(Console.AUDIT_FOR_EVE);
        console.choice("Facts").selectOption("your own");

        console.page().getByLabel("Facts, in JSON").fill("[]");

        assertThat(verdict()).hasText("Facts:1:1: facts are one JSON object; write {} if there are none.");
    }

    @Test
    void whatIsNoJsonIsMarkedWhereItEnds() {
        body().fill("{\n  \"requestedFor\": oops\n}");

        assertThat(console.find("#findings")).containsText("json-syntax");
        assertThat(console.find(".gutter .error")).hasText("2");
    }

    @Test
    void aBodyOnOneLineIsScrolledToTheFindingOrIndented() {
        body().fill(REVOKE.replace("\n", "").replace("left", "left ".repeat(60)));
        console.find("#findings .finding").first().click();
        assertThat(console.find(".marks mark.error")).isInViewport();
        assertThat(body().evaluate("area => area.scrollLeft > 0")).isEqualTo(true);

        console.button("Indent").click();

        assertThat(console.find(".gutter .error")).hasText("11");
        assertThat(body()).hasValue(Pattern.compile("^\\{\n  \"requestType\": \"REVOKE_ACCESS\",\n.*", Pattern.DOTALL));
    }

    @Test
    void theExampleIsWrongOnPurpose() {
        console.button("Example").click();

        assertThat(verdict()).hasText("FAIL: 3 errors, 1 warning.");
        assertThat(console.find(".marks mark")).hasCount(4);
    }

    private Locator body() {
        return console.page().getByLabel("Body, in JSON");
    }

    private Locator verdict() {
        return console.find("#check-verdict");
    }
}
