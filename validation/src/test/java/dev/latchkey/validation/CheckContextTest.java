package dev.latchkey.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.Facts;
import dev.latchkey.validation.rule.Level;
import dev.latchkey.validation.rule.Rule;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a rule can tell the context of a check, and in what circumstances. */
final class CheckContextTest {
    private static final AccessRequest TWO_ITEMS = AccessRequest.builder()
            .addRequestedFor(IdentityId.of("ada"))
            .addRequestedItems(
                    RequestedItem.builder().id("x").build(),
                    RequestedItem.builder().id("y").build())
            .build();

    @Test
    void aRuleMayTellSeveralThingsOfOnePart() {
        Rule talkative = Rule.warning("acme-talkative")
                .needs(Fact.NOW)
                .eachItem((item, identity, context) -> {
                    context.violated("/id", "an id");
                    context.violated("/id", "an error", Level.ERROR);
                    context.lacks("", "no comment", Level.INFO, "comment");
                    context.undetermined("/startDate", Fact.NOW);
                })
                .build();

        PreflightReport report = with(talkative).check(TWO_ITEMS, Facts.none());

        assertThat(told(report, talkative))
                .containsExactly(
                        "info[acme-talkative] /requestedItems/0: no comment",
                        "warning[acme-talkative] /requestedItems/0/id: an id",
                        "error[acme-talkative] /requestedItems/0/id: an error",
                        "info[acme-talkative] /requestedItems/1: no comment",
                        "warning[acme-talkative] /requestedItems/1/id: an id",
                        "error[acme-talkative] /requestedItems/1/id: an error");
        assertThat(report.getUndetermined())
                .filteredOn(entry -> entry.getRule().equals(talkative))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.getPlaceCount()).isEqualTo(2);
                    assertThat(report.getPlaces(entry))
                            .containsExactly("/requestedItems/0/startDate", "/requestedItems/1/startDate");
                });
    }

    @Test
    void aLevelThatSomebodyHasSetCountsForWhateverTheRuleTells() {
        Rule strict = Rule.warning("acme-strict")
                .request((request, context) -> context.violated("", "an error", Level.ERROR))
                .build();

        assertThat(told(with(strict.at(Level.INFO)).check(TWO_ITEMS, Facts.none()), strict.at(Level.INFO)))
                .containsExactly("info[acme-strict] an error");
    }

    @Test
    void aPartIsOnePlaceHoweverOftenARuleCannotTellOfIt() {
        Rule unsure = Rule.error("acme-unsure")
                .needs(Fact.NOW, Fact.LICENCES)
                .eachItem((item, identity, context) -> {
                    context.undetermined(Fact.NOW);
                    context.undetermined(Fact.LICENCES);
                })
                .build();

        PreflightReport report = with(unsure).check(TWO_ITEMS, Facts.none());

        assertThat(report.getUndetermined())
                .filteredOn(entry -> entry.getRule().equals(unsure))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.getPlaceCount()).isEqualTo(2);
                    assertThat(entry.getMissingFacts()).containsExactly(Fact.NOW, Fact.LICENCES);
                });
    }

    @Test
    void aRuleThatCannotTellNamesAFact() {
        Rule silent = Rule.error("acme-silent")
                .request((request, context) -> context.undetermined("", Set.of()))
                .build();

        assertThatThrownBy(() -> with(silent).check(TWO_ITEMS, Facts.none()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a rule that cannot tell names at least one fact");
    }

    @Test
    void aRuleMayCheckAnotherRequestWhileItIsAsked() {
        Rule empty = Rule.error("acme-empty")
                .request((request, context) -> {
                    if (request.getRequestedItems().isEmpty()) {
                        context.violated("", "nothing is requested");
                    }
                })
                .build();
        Preflight inner = with(empty);
        Rule outer = Rule.error("acme-outer")
                .eachItem((item, identity, context) -> {
                    int findings = inner.check(AccessRequest.builder().build(), Facts.none())
                            .getFindings()
                            .size();
                    context.violated("", findings > 0 ? "the inner check found something" : "it found nothing");
                })
                .build();

        assertThat(told(with(outer).check(TWO_ITEMS, Facts.none()), outer))
                .containsExactly(
                        "error[acme-outer] /requestedItems/0: the inner check found something",
                        "error[acme-outer] /requestedItems/1: the inner check found something");
    }

    @Test
    void aRuleThatThrowsSpoilsNoLaterCheck() {
        Rule moody = Rule.error("acme-moody")
                .eachItem((item, identity, context) -> {
                    context.violated("/id", "not this one");
                    if ("y".equals(item.getId())) {
                        throw new IllegalStateException("not now");
                    }
                })
                .build();
        Preflight preflight = with(moody);
        AccessRequest one = TWO_ITEMS.toBuilder()
                .requestedItems(TWO_ITEMS.getRequestedItems().subList(0, 1))
                .build();

        assertThatThrownBy(() -> preflight.check(TWO_ITEMS, Facts.none())).hasMessage("not now");

        assertThat(told(preflight.check(one, Facts.none()), moody))
                .containsExactly("error[acme-moody] /requestedItems/0/id: not this one");
    }

    private static Preflight with(Rule rule) {
        return Preflight.builder(ApiVersion.V1).addRule(rule).build();
    }

    private static List<String> told(PreflightReport report, Rule rule) {
        return report.getFindings().stream()
                .filter(finding -> finding.getRule().equals(rule))
                .map(Finding::toString)
                .toList();
    }
}
