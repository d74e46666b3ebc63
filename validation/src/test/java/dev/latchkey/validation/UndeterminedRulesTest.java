package dev.latchkey.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.document.BodyType;
import dev.latchkey.validation.document.DocumentReader;
import dev.latchkey.validation.fact.Assignment;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.Facts;
import dev.latchkey.validation.rule.Level;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.rule.UndeterminedRule;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
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

    @Test
    void requestsThatLackTheSameFactsAtTheSameNumberOfPlacesShareTheirEntries() {
        Preflight preflight = Preflight.of(ApiVersion.V1);
        String body = Sample.grant(
                Sample.role(1, "'removeDate':'2027-06-30T21:59:59.999Z'"),
                Sample.entitlement(2, Sample.selection(Sample.source(1, Sample.account(1)))));

        List<UndeterminedRule> first = check(preflight, body).getUndetermined();
        List<UndeterminedRule> second = check(preflight, body).getUndetermined();

        assertThat(first)
                .extracting(entry -> entry.getRule().getId())
                .contains("max-duration", "account-selection-known");
        assertThat(second).isSameAs(first);
    }

    @Test
    void placesBelowAnItemCountOnceEachHoweverOftenTheyAreTold() {
        Rule own = Rule.warning("acme-fields")
                .reason("Nothing is wrong.")
                .hint("Do nothing.")
                .needs(Fact.ASSIGNMENTS, Fact.PENDING)
                .eachItem((item, identity, context) -> {
                    context.undetermined("/id", Fact.ASSIGNMENTS);
                    context.undetermined("/comment", Fact.ASSIGNMENTS);
                    context.undetermined("/id", Fact.ASSIGNMENTS);
                    context.undetermined("/comment", Fact.ASSIGNMENTS);
                })
                .build();

        PreflightReport report =
                Preflight.builder(ApiVersion.V1).addRule(own).build().check(REQUEST, Facts.none());
        UndeterminedRule entry = entry(report, "acme-fields");

        assertThat(entry.getPlaceCount()).isEqualTo(4);
        assertThat(report.getPlaces(entry))
                .containsExactlyInAnyOrder(
                        "/requestedItems/0/id",
                        "/requestedItems/0/comment",
                        "/requestedItems/1/id",
                        "/requestedItems/1/comment");
    }

    @Test
    void ofSeveralLevelsTheMostSevereOneCounts() {
        assertThat(levelOf(Level.INFO, Level.ERROR, Level.WARNING)).isEqualTo(Level.ERROR);
        assertThat(levelOf(Level.INFO, Level.WARNING, Level.INFO)).isEqualTo(Level.WARNING);
        assertThat(levelOf(Level.INFO, Level.INFO)).isEqualTo(Level.INFO);
    }

    private static Level levelOf(Level... levels) {
        Rule own = Rule.info("acme-levels")
                .reason("Nothing is wrong.")
                .hint("Do nothing.")
                .needs(Fact.ASSIGNMENTS)
                .eachItem((item, identity, context) ->
                        context.undetermined(Fact.ASSIGNMENTS, Level.valueOf(Objects.requireNonNull(item.getId()))))
                .build();
        AccessRequest request = AccessRequest.builder()
                .addRequestedFor(ADA)
                .addAllRequestedItems(Stream.of(levels)
                        .map(level -> RequestedItem.builder()
                                .type(ItemType.ROLE)
                                .id(level.name())
                                .build())
                        .toList())
                .build();
        return entry(Preflight.builder(ApiVersion.V1).addRule(own).build().check(request, Facts.none()), "acme-levels")
                .getLevel();
    }

    private static PreflightReport check(Preflight preflight, String body) {
        return preflight.check(
                DocumentReader.read(BodyType.CREATE, body), Facts.at(Instant.parse("2027-01-15T00:00:00Z")));
    }

    private static UndeterminedRule entry(PreflightReport report, String rule) {
        return report.getUndetermined().stream()
                .filter(each -> each.getRule().getId().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
