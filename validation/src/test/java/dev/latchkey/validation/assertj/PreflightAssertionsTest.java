package dev.latchkey.validation.assertj;

import static dev.latchkey.validation.assertj.PreflightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.RequestType;
import dev.latchkey.model.edition.ApiEdition;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.RequestedItem;
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

    private final PreflightReport refused = Preflight.of(ApiEdition.V1).check(REVOKE, Facts.none());
    private final PreflightReport selection = Preflight.of(ApiEdition.V1)
            .check(
                    BodyType.ACCOUNTS_SELECTION,
                    AccessRequest.builder()
                            .addRequestedFor(IdentityId.of("2c918084660f45d6016617daa9210584"))
                            .addRequestedItem(ROLE)
                            .build(),
                    Facts.none());

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
        assertThat(refused.getFindings().get(refused.getFindings().size() - 1)).hasLevel(Level.ERROR);
    }

    @Test
    void aVerdictThatIsNotAsExpectedShowsAllFindings() {
        fails(() -> assertThat(refused).passes(), "");
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
        fails(() -> assertThat(refused).withoutRule("revoke-comment"), "");
        fails(() -> assertThat(refused).onlyWithRules("revoke-comment", "date-utc"), "");
        fails(
                () -> assertThat(selection).lacks(Fact.NOW),
                "\nExpecting the fact now to be missing, but the report says PASS, with no findings");
        fails(() -> assertThat(refused).withRule("revoke-comment").at("/requestedItems/1"), "");
        fails(() -> assertThat(refused).withRule("revoke-comment").saying("no"), "");
        fails(() -> assertThat(refused).withRule("revoke-comment").withLevel(Level.INFO), "");
    }

    @Test
    void aFindingThatIsNotAsExpectedIsShown() {
        fails(() -> assertThat(refused.getFindings().get(0)).hasRule("date-utc"), "");
        fails(() -> assertThat(refused.getFindings().get(0)).isAt("/x"), "");
        fails(() -> assertThat(refused.getFindings().get(0)).says("x"), "");
        fails(() -> assertThat(refused.getFindings().get(0)).hasLevel(Level.INFO), "");
        fails(() -> assertThat(refused.getFindings().get(0)).isViolation(), "");
    }

    private static void fails(ThrowingCallable assertion, String message) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(assertion).withMessage(message);
    }
}
