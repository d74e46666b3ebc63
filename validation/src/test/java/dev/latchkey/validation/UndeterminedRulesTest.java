package dev.latchkey.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.fact.Assignment;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.Facts;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.rule.UndeterminedRule;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What a report says of rules that cannot tell, of a request for several identities. */
final class UndeterminedRulesTest {
    private static final IdentityId ADA = IdentityId.of("ada");
    private static final IdentityId BOB = IdentityId.of("bob");
    private static final IdentityId CYD = IdentityId.of("cyd");
    private static final AccessRequest REQUEST = AccessRequest.builder()
            .addRequestedFor(ADA, BOB, CYD)
            .addRequestedItems(
                    RequestedItem.builder().type(ItemType.ROLE).id("audit").build(),
                    RequestedItem.builder().type(ItemType.ROLE).id("sales").build())
            .build();

    @Test
    void anItemThatIsUndecidedForSeveralIdentitiesIsOnePlace() {
        UndeterminedRule entry = entry(Preflight.of(ApiVersion.V1).check(REQUEST, Facts.none()), "already-assigned");

        assertThat(entry.getPlaceCount()).isEqualTo(2);
        assertThat(entry.getMissingFacts()).containsExactly(Fact.ASSIGNMENTS);
    }

    @Test
    void whatIsKnownOfOneIdentityIsLookedAtThoughNothingIsKnownOfAnotherOne() {
        Facts facts = Facts.builder()
                .putAll(
                        Fact.ASSIGNMENTS,
                        Map.of(
                                BOB,
                                List.of(Assignment.builder()
                                        .type(ItemType.ROLE)
                                        .id("sales")
                                        .build())))
                .build();

        PreflightReport report = Preflight.of(ApiVersion.V1).check(REQUEST, facts);

        assertThat(report.getFindings())
                .extracting(Finding::toString)
                .containsExactly("warning[already-assigned] /requestedItems/1: bob has this item already, with the same"
                        + " account and dates");
        assertThat(entry(report, "already-assigned").getPlaceCount()).isEqualTo(2);
    }

    @Test
    void aRuleOfTheTenantIsAskedAboutEveryIdentityWhateverItSaysOfTheFirst() {
        Rule own = Rule.warning("acme-bob")
                .reason("Bob gets nothing.")
                .hint("Leave Bob out.")
                .needs(Fact.ASSIGNMENTS)
                .eachTarget((identity, machine, item, context) -> {
                    if (identity.equals(BOB)) {
                        context.violated("", "Bob is one of them");
                    } else {
                        context.undetermined(Fact.ASSIGNMENTS);
                    }
                })
                .build();

        PreflightReport report =
                Preflight.builder(ApiVersion.V1).addRule(own).build().check(REQUEST, Facts.none());

        assertThat(report.getFindings())
                .extracting(finding -> finding.getRule().getId() + " " + finding.getPointer())
                .containsExactly("acme-bob /requestedItems/0", "acme-bob /requestedItems/1");
    }

    @Test
    void placesAreLookedForOnceHoweverOftenTheyAreAskedFor() {
        AtomicInteger asked = new AtomicInteger();
        Rule own = Rule.warning("acme-count")
                .reason("Nothing is wrong.")
                .hint("Do nothing.")
                .needs(Fact.ASSIGNMENTS)
                .request((request, context) -> {
                    asked.incrementAndGet();
                    context.undetermined(Fact.ASSIGNMENTS);
                })
                .build();
        PreflightReport report =
                Preflight.builder(ApiVersion.V1).addRule(own).build().check(REQUEST, Facts.none());
        assertThat(report.getPlaces(entry(report, "acme-count"))).containsExactly("");
        int before = asked.get();

        assertThat(report.getUndetermined())
                .hasSizeGreaterThan(5)
                .allSatisfy(entry -> assertThat(report.getPlaces(entry)).hasSize(entry.getPlaceCount()));
        assertThat(report.withFindings(List.of()).getPlaces(entry(report, "acme-count")))
                .containsExactly("");

        assertThat(asked).hasValue(before);
    }

    private static UndeterminedRule entry(PreflightReport report, String rule) {
        return report.getUndetermined().stream()
                .filter(each -> each.getRule().getId().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
