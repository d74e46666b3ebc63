package dev.latchkey.bulk.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.bulk.table.TableFormat;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.rule.Rule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Planning in steps, whoever does which, gives the plan of the whole table. */
class PlanStepsProperties {

    @Property(tries = 200, seed = "2611303", edgeCases = EdgeCasesMode.NONE)
    void stepsOnSeveralMachinesGiveTheLinesOfOnePlan(
            @ForAll long seed,
            @ForAll ApiVersion version,
            @ForAll @IntRange(min = 1, max = 5) int machines,
            @ForAll @IntRange(min = 1, max = 40) int identities,
            @ForAll @IntRange(min = 1, max = 60) int items,
            @ForAll @IntRange(min = 1, max = 700) int rows)
            throws IOException {
        compare(Planner.of(Preflight.of(version), Planned.NOW), seed, machines, identities, items, rows);
    }

    @Property(tries = 50, seed = "2611304", edgeCases = EdgeCasesMode.NONE)
    void aRuleThatHalvesRequestsChangesNothingOfThat(@ForAll long seed) throws IOException {
        Rule few = Rule.error("own-few-identities")
                .reason("our approvers look at three identities at a time")
                .request((request, context) -> {
                    if (request.getRequestedForWithRequestedItems().size() > 3) {
                        context.violated("", "more than three identities");
                    }
                })
                .build();
        Preflight preflight = Preflight.builder(ApiVersion.V1).addRule(few).build();
        compare(Planner.of(preflight, Planned.NOW), seed, 3, 20, 30, 300);
    }

    private static void compare(Planner planner, long seed, int machines, int identities, int items, int rows)
            throws IOException {
        Random random = new Random(seed);
        List<String> lines = new Wishes(random, identities, items)
                .draw(rows).stream().map(Wish::toJson).toList();
        Planned planned = Planned.of(
                planner, TableFormat.JSON_LINES, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));

        SharedTable shared = new SharedTable(planner, machines, random, lines);

        assertThat(shared.requests()).isEqualTo(planned.requests());
        PlanHeader header = planned.plan().getHeader();
        assertThat(planner.header("wanted", TableFormat.JSON_LINES, header.inputSha256(), shared.counts()))
                .isEqualTo(header);
        assertThat(shared.rejected()).isEqualTo(planned.rejectedRules());
    }
}
