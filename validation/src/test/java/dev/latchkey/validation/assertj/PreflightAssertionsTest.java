package dev.latchkey.validation.assertj;

import static dev.latchkey.validation.assertj.PreflightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.RequestType;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.PreflightReport;
import dev.latchkey.validation.document.BodyType;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.Facts;
import dev.latchkey.validation.rule.Level;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PreflightAssertionsTest {
    private static final RequestedItem ROLE = RequestedItem.builder()
            .type(ItemType.ROLE)
            .id("2c9180835d2e5168015d32f890ca1581")
            .build();
    private static final AccessRequest REVOKE = AccessRequest.builder()
            .requestType(RequestType.REVOKE_ACCESS)
            .addRequestedFor(IdentityId.of("2c918084660f45d6016617daa9210584"))
            .addRequestedItem(ROLE)
            .build();

    /** What every failure about the report says. */
    private static final String SAID = """
            FAIL, with the findings
              revoke-comment (error) at /requestedItems/0: an item of a revoke needs a comment
              undetermined: api-authority: cannot tell without requester (1 place)
              undetermined: external-approvals: cannot tell without requester, config (1 place)
              undetermined: revoke-not-self: cannot tell without requester (1 place)
              undetermined: revoke-authority: cannot tell without requester, manager-of (1 place)
              undetermined: identity-known: cannot tell without identities (1 place)
              undetermined: item-known: cannot tell without items (1 place)
              undetermined: revoke-granted-by-request: cannot tell without assignments (1 place)
              undetermined: revoke-held: cannot tell without assignments (1 place)
              undetermined: revoke-revocable: cannot tell without assignments (1 place)
              undetermined: revoke-which-account: cannot tell without assignments (1 place)""";

    private final PreflightReport refused = Preflight.of(ApiVersion.V1).check(REVOKE, Facts.none());
    private final PreflightReport selection = Preflight.of(ApiVersion.V1)
            .check(
                    BodyType.ACCOUNTS_SELECTION,
                    AccessRequest.builder()
                            .addRequestedFor(IdentityId.of("2c918084660f45d6016617daa9210584"))
                            .addRequestedItem(ROLE)
                            .build(),
                    Facts.none());

    @Test
    void aViolationIsFoundByRuleAndPlace() {
        assertThat(refused).fails().withRule("revoke-comment").at("/requestedItems/0");
    }

    @Test
    void aReportIsLookedAt() {
        assertThat(selection).passes().onlyWithRules();
        assertThat(refused)
                .fails()
                .onlyWithRules("revoke-comment")
                .withoutRule("revoke-flat-only")
                .lacks(Fact.REQUESTER)
                .withRule("revoke-comment")
                .at("/requestedItems/0")
                .withLevel(Level.ERROR)
                .saying("an item of a revoke needs a comment")
                .and()
                .fails();
    }

    @Test
    void aFindingIsLookedAt() {
        assertThat(refused.getFindings().get(0))
                .hasRule("revoke-comment")
                .isAt("/requestedItems/0")
                .hasLevel(Level.ERROR)
                .says("an item of a revoke needs a comment");
    }

    @Test
    void aVerdictThatIsNotAsExpectedShowsAllFindings() {
        fails(() -> assertThat(refused).passes(), "\nExpecting the verdict PASS, but the report says " + SAID);
        fails(
                () -> assertThat(selection).fails(),
                "\nExpecting the verdict FAIL, but the report says PASS, with no findings");
        fails(
                () -> assertThat(selection).isUndetermined(),
                "\nExpecting the verdict UNDETERMINED, but the report says PASS, with no findings");
    }

    @Test
    void aRuleThatIsNotAsExpectedShowsAllFindings() {
        fails(
                () -> assertThat(selection).withRule("revoke-comment"),
                "\nExpecting a violation of revoke-comment, but the report says PASS, with no findings");
        fails(
                () -> assertThat(refused).withoutRule("revoke-comment"),
                "\nExpecting no violation of revoke-comment, but the report says " + SAID);
        fails(
                () -> assertThat(refused).onlyWithRules("revoke-comment", "date-utc"),
                "\nExpecting violations of [date-utc, revoke-comment] and of nothing else, but the report says "
                        + SAID);
        fails(
                () -> assertThat(selection).lacks(Fact.NOW),
                "\nExpecting the fact now to be missing, but the report says PASS, with no findings");
        fails(
                () -> assertThat(refused).withRule("revoke-comment").at("/requestedItems/1"),
                "\nExpecting a violation of revoke-comment at /requestedItems/1, but the report says " + SAID);
        fails(
                () -> assertThat(refused).withRule("revoke-comment").saying("no"),
                "\nExpecting a violation of revoke-comment saying \"no\", but the report says " + SAID);
        fails(
                () -> assertThat(refused).withRule("revoke-comment").withLevel(Level.INFO),
                "\nExpecting a violation of revoke-comment of level INFO, but the report says " + SAID);
    }

    @Test
    void aFindingThatIsNotAsExpectedIsShown() {
        fails(
                () -> assertThat(refused.getFindings().get(0)).hasRule("date-utc"),
                "\nExpecting the rule date-utc in the finding\n  revoke-comment (error) at /requestedItems/0: an item of a revoke needs a comment");
        fails(
                () -> assertThat(refused.getFindings().get(0)).isAt("/x"),
                "\nExpecting the place /x in the finding\n  revoke-comment (error) at /requestedItems/0: an item of a revoke needs a comment");
        fails(
                () -> assertThat(refused.getFindings().get(0)).says("x"),
                "\nExpecting the message x in the finding\n  revoke-comment (error) at /requestedItems/0: an item of a revoke needs a comment");
        fails(
                () -> assertThat(refused.getFindings().get(0)).hasLevel(Level.INFO),
                "\nExpecting the level INFO in the finding\n  revoke-comment (error) at /requestedItems/0: an item of a revoke needs a comment");
    }

    private static void fails(ThrowingCallable assertion, String message) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(assertion).withMessage(message);
    }
}
