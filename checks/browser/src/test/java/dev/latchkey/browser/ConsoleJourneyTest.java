package dev.latchkey.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.latchkey.testkit.organisation.HeldAccess;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What people do at the console, and what becomes of it at the tenant. */
@Timeout(120)
class ConsoleJourneyTest {
    private static final Chromium CHROMIUM = new Chromium();
    private static final String AUDIT = "2c9180835d2e5168015d32f890ca0001";

    private final Console console = CHROMIUM.open();

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
    void anEmptyTenantSaysWhatToDo() {
        console.at("requests");

        assertThat(console.find("#approvals-empty")).hasText("Nothing waits for a decision.");
        assertThat(console.find("#requests-empty"))
                .hasText("Nothing was asked for yet. Point a client at "
                        + console.emulator().getBaseUri() + "; POST /oauth/token gives it a token.");
    }

    @Test
    void whatAClientAsksForIsSeenAndApprovedUntilItIsGranted() {
        console.at("requests");
        assertThat(console.create("eve", Console.AUDIT_FOR_EVE)).isEqualTo(202);

        Locator approval = console.find("#approvals > li");
        assertThat(approval).containsText("GRANT role Audit for Eve Employee");
        assertThat(approval).containsText("Waits for Maya Manager. Asked for by Eve Employee,");
        assertThat(console.find("#request-list .state")).hasText("EXECUTING");
        assertThat(console.find("#request-list .phases"))
                .hasText("SoD successfulApproval executingProvisioning pending");

        console.button("Approve Audit for Eve Employee").click();
        assertThat(console.find("#notice")).hasText("Approved: Audit for Eve Employee.");
        assertThat(approval).containsText("Waits for Gina Auditor.");
        console.button("Approve Audit for Eve Employee").click();

        assertThat(console.find("#approvals-empty")).hasText("Nothing waits for a decision.");
        assertThat(console.find("#request-list .state")).hasText("REQUEST_COMPLETED");
        assertThat(console.find("#request-list .phases"))
                .hasText("SoD successfulApproval successfulProvisioning successful");
        assertThat(console.tenant().organisation().getAccess())
                .extracting(HeldAccess::getItem)
                .contains(AUDIT);
    }

    @Test
    void aRejectionThatNeedsACommentAsksForIt() {
        console.create("eve", Console.REPORTS_FOR_EVE);
        console.at("requests");

        console.button("Reject Reports for Eve Employee").click();
        assertThat(console.find("#trouble")).hasText("A rejection of Reports needs a comment.");
        Locator comment = console.page().getByLabel("Comment");
        assertThat(comment).isFocused();

        comment.fill("not this quarter");
        console.button("Reject Reports for Eve Employee").click();

        assertThat(console.find("#request-list .state")).hasText("REJECTED");
        assertThat(console.find("#request-list")).containsText("Manager Maya Manager: rejected, “not this quarter”");
    }

    @Test
    void whatIsTypedStaysWhileTheListGrows() {
        console.create("eve", Console.REPORTS_FOR_EVE);
        console.at("requests");
        Locator comment = console.find("#approvals input").last();
        comment.fill("half a thou");

        console.create("eve", Console.AUDIT_FOR_EVE);

        assertThat(console.find("#approvals > li")).hasCount(2);
        assertThat(console.page().getByLabel("Comment").and(console.find(":focus")))
                .hasValue("half a thou");
    }

    @Test
    void theClockAdvancesAndApprovalsExpire() {
        console.create("eve", Console.AUDIT_FOR_EVE);
        console.at("requests");
        assertThat(console.find("#clock-now")).hasText("2026-11-21 12:00:00 UTC");

        console.button("+ 1 hour").click();
        assertThat(console.find("#clock-now")).hasText("2026-11-21 13:00:00 UTC");
        assertThat(console.find("#notice")).hasText("The clock has advanced by 1 hour.");
        console.page().getByLabel("Advance by").fill("4");
        console.choice("Unit").selectOption("months");
        console.find("#clock-form button").click();

        assertThat(console.find("#clock-now")).hasText("2027-03-21 13:00:00 UTC");
        assertThat(console.find("#approvals > li")).hasCount(0);
        assertThat(console.find("#request-list .state")).not().hasText("EXECUTING");
    }

    @Test
    void aFaultIsArmedStrikesAndIsSeenOnTheWire() {
        console.at("faults");
        assertThat(console.find("#faults-empty")).hasText("No faults are to come. Every call reaches the tenant.");
        console.choice("Strikes").selectOption("create");
        console.page().getByLabel("Retry-After, in seconds").fill("7");
        console.button("Arm").click();
        assertThat(console.find("#fault-list h3")).hasText("rate-limited for 7 s strikes create, once");
        assertThat(console.find("#gauge-faults")).hasText("1");

        assertThat(console.create("eve", Console.AUDIT_FOR_EVE)).isEqualTo(429);
        assertThat(console.create("eve", Console.AUDIT_FOR_EVE)).isEqualTo(202);

        assertThat(console.find("#fault-list > li")).hasCount(0);
        console.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Wire"))
                .click();
        assertThat(console.find("#wire-list .fault")).hasText("rate-limited");
        assertThat(console.find("#grade-letter")).hasText("B");
        assertThat(console.find("#offences")).containsText("early-retry");
        console.find("#wire-list summary").first().click();
        assertThat(console.find("#wire-list pre").first()).containsText("authorization: Bearer …");
    }

    @Test
    void faultsThatAreToComeCanBeCleared() {
        console.at("faults");
        console.choice("Kind").selectOption("drop-after");
        console.button("Arm").click();
        assertThat(console.find("#fault-list > li")).hasCount(1);

        console.button("Clear all").click();

        assertThat(console.find("#fault-list > li")).hasCount(0);
        assertThat(console.emulator().faults().getWaiting()).isEmpty();
    }

    @Test
    void aResetIsAskedForTwice() {
        console.create("eve", Console.AUDIT_FOR_EVE);
        console.at("requests");
        assertThat(console.find("#request-list > li")).hasCount(1);

        console.button("Reset…").click();
        console.button("Keep").click();
        assertThat(console.find("#request-list > li")).hasCount(1);
        console.button("Reset…").click();
        console.find("#reset-dialog .strong").click();

        assertThat(console.find("#notice")).hasText("Everything is as it was at the start.");
        assertThat(console.find("#request-list > li")).hasCount(0);
    }

    @Test
    void theOrganisationIsShownAndSearchedWithoutSecrets() {
        console.at("organisation");
        assertThat(console.find("#organisation-parts h2").first()).hasText("People 7");

        console.page().getByRole(AriaRole.SEARCHBOX).fill("payroll");

        assertThat(console.find("#organisation-parts tbody tr:visible")).hasText(new String[] {
            "Payroll jobCN=payroll,OU=Jobs,DC=acmeDirectory{fab7119e-004f-4822-9c33-b8d570d60004}",
            "Payroll jobOtto Ownera1111111-bc6d-4ff3-8365-c2d44f2c6001"
        });
        console.page().getByRole(AriaRole.SEARCHBOX).fill("secret");
        assertThat(console.find("#organisation-none")).hasText("Nothing has “secret” in it.");
    }
}
