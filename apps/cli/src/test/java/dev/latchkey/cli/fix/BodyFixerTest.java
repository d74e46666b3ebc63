package dev.latchkey.cli.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.Finding;
import dev.latchkey.validation.Fixes;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.PreflightReport;
import dev.latchkey.validation.document.BodyType;
import dev.latchkey.validation.document.DocumentReader;
import dev.latchkey.validation.fact.Facts;
import dev.latchkey.validation.fix.PatchOperation;
import dev.latchkey.validation.rule.Change;
import dev.latchkey.validation.rule.Rule;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

class BodyFixerTest {
    private static final Facts NOW = Facts.at(Instant.parse("2026-11-21T00:00:00Z"));
    private static final Preflight V1 = Preflight.of(ApiVersion.V1);

    private static final String REQUEST = """
            {"requestedFor": ["ada"], "requestedItems": [{"type": "ROLE", "id": "audit", "comment": "left"}]}
            """;

    @Test
    void fixesThatUndoEachOtherEnd() {
        Rule sides = sides();

        FixedBody fixed = fixer(sides, Fixes.Extent.ALL).fix(REQUEST);

        assertThat(fixed.text()).isEqualTo(REQUEST.replace("left", "right"));
        assertThat(fixed.applied()).hasSize(1);
        assertThat(fixed.stopped()).isTrue();
    }

    @Test
    void fixesThatAlwaysMakeRoomForAnotherEnd() {
        Rule longer = Rule.error("acme-longer")
                .eachItem((item, identity, context) -> context.violated("/comment", "too short"))
                .safeFix("Make it longer.", Change.replace(value -> text(value.asString() + "x")))
                .build();

        FixedBody fixed = fixer(longer, Fixes.Extent.SAFE).fix(REQUEST);

        assertThat(fixed.text()).isEqualTo(REQUEST.replace("left", "left" + "x".repeat(BodyFixer.MOST_ROUNDS)));
        assertThat(fixed.stopped()).isTrue();
    }

    @Test
    void aSafeFixThatBreaksMoreThanItMendsIsNotApplied() {
        Rule reckless = Rule.error("acme-reckless")
                .eachItem((item, identity, context) -> {
                    if (item.getType() != null) {
                        context.violated("/comment", "no comments here");
                    }
                })
                .safeFix(
                        "Drop all there is.",
                        place -> List.of(
                                PatchOperation.replace("/requestedItems/0", JsonNodeFactory.instance.objectNode())))
                .build();

        FixedBody fixed = fixer(reckless, Fixes.Extent.SAFE).fix(REQUEST);

        assertThat(fixed.text()).isSameAs(REQUEST);
        assertThat(fixed.applied()).isEmpty();
        assertThat(fixed.stopped()).isTrue();
    }

    @Test
    void fixesThatDependOnEachOtherAreAppliedInRounds() {
        String text = """
                {"requestedFor": "ada", "requestedItems": [
                  {"type": "ROLE", "id": "audit", "removeDate": "2027-01-15T22:22:23+01:00"},
                  {"type": "ROLE", "id": "audit", "removeDate": "2027-01-15T21:22:23Z"}], "clientMetadata": null}
                """;

        FixedBody fixed = new BodyFixer(V1, BodyType.CREATE, NOW, Fixes.Extent.ALL).fix(text);

        assertThat(violations(fixed.text())).isEmpty();
        assertThat(fixed.stopped()).isFalse();
        assertThat(fixed.text()).contains("\"requestedFor\": [\"ada\"]").containsOnlyOnce("\"audit\"");
    }

    @Test
    void aSafeFixNeverMakesMoreViolationsAndFixingAgainChangesNothing() {
        BodyFixer fixer = new BodyFixer(V1, BodyType.CREATE, NOW, Fixes.Extent.SAFE);
        int changed = 0;
        for (long seed = 0; seed < 2_000; seed++) {
            String text = Scrambled.request(new Random(seed));

            FixedBody fixed = fixer.fix(text);

            assertThat(violations(fixed.text()))
                    .as("seed %d: %s", seed, text)
                    .hasSizeLessThanOrEqualTo(violations(text).size());
            assertThat(fixer.fix(fixed.text()).text())
                    .as("seed %d: %s", seed, text)
                    .isSameAs(fixed.text());
            assertThat(fixed.stopped()).as("seed %d: %s", seed, text).isFalse();
            changed += fixed.text().equals(text) ? 0 : 1;
        }
        assertThat(changed).isGreaterThan(500);
    }

    @Test
    void whateverIsFixedEnds() {
        BodyFixer fixer = new BodyFixer(V1, BodyType.CREATE, NOW, Fixes.Extent.ALL);
        for (long seed = 0; seed < 2_000; seed++) {
            String text = Scrambled.request(new Random(seed));

            assertThat(fixer.fix(text).text()).as("seed %d: %s", seed, text).isNotEmpty();
        }
    }

    /** A rule that is never kept: what is left has to be right, and the other way round. */
    private static Rule sides() {
        return Rule.error("acme-sides")
                .eachItem((item, identity, context) -> context.violated("/comment", "on the wrong side"))
                .unsafeFix(
                        "Go to the other side.",
                        Change.replace(value -> text(value.asString().equals("left") ? "right" : "left")))
                .build();
    }

    private static JsonNode text(String text) {
        return JsonNodeFactory.instance.stringNode(text);
    }

    private static BodyFixer fixer(Rule rule, Fixes.Extent extent) {
        return new BodyFixer(Preflight.builder(ApiVersion.V1).addRule(rule).build(), BodyType.CREATE, NOW, extent);
    }

    private static List<Finding> violations(String text) {
        PreflightReport report = V1.check(DocumentReader.read(BodyType.CREATE, text), NOW);
        return report.getFindings().stream().toList();
    }
}
