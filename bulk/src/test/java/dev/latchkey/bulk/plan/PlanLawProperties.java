package dev.latchkey.bulk.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.Verdict;
import dev.latchkey.validation.fact.Facts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A plan asks for the pairs of its table but for the rejected ones, each once, and for nothing else. */
class PlanLawProperties {

    @Property(tries = 300, seed = "2611301", edgeCases = EdgeCasesMode.NONE)
    void everyPairOfTheTableIsPlannedOrRejectedOnceAndNothingIsAdded(
            @ForAll long seed,
            @ForAll ApiVersion version,
            @ForAll @IntRange(min = 1, max = 40) int identities,
            @ForAll @IntRange(min = 1, max = 60) int items,
            @ForAll @IntRange(min = 1, max = 700) int rows)
            throws IOException {
        List<Wish> wishes = new Wishes(new Random(seed), identities, items).draw(rows);
        Planned planned = Planned.csv(version, csv(wishes));

        Set<Integer> rejected = rejectedRows(planned.rejected());
        List<Wish> expected = new ArrayList<>();
        for (int row = 1; row <= wishes.size(); row++) {
            if (!rejected.contains(row)) {
                expected.add(wishes.get(row - 1));
            }
        }
        List<Wish> asked = new ArrayList<>();
        List<Wish> rowsOfRequests = new ArrayList<>();
        Preflight preflight = Preflight.of(version);
        for (PlannedRequest request : planned.requests()) {
            asked.addAll(Wish.of(request.request()));
            request.rows().forEach(row -> rowsOfRequests.add(wishes.get(row - 1)));
            assertThat(preflight.check(request.request(), Facts.at(Planned.NOW)).getVerdict())
                    .as("request %s", request)
                    .isNotEqualTo(Verdict.FAIL);
        }
        assertThat(asked).as("pairs of the requests").containsExactlyInAnyOrderElementsOf(expected);
        assertThat(rowsOfRequests).as("rows of the requests, in their order").isEqualTo(asked);
        assertThat(planned.plan().getHeader().rejected()).isEqualTo(rejected.size());
        assertThat(planned.plan().getHeader().lowerBound())
                .isLessThanOrEqualTo(planned.requests().size());
    }

    @Property(tries = 50, seed = "2611302")
    void equalTablesGiveEqualBytes(@ForAll long seed) throws IOException {
        String table = csv(new Wishes(new Random(seed), 20, 30).draw(300));
        assertThat(Planned.csv(ApiVersion.V1, table).text())
                .isEqualTo(Planned.csv(ApiVersion.V1, table).text());
    }

    private static String csv(List<Wish> wishes) {
        return Wish.HEADER + "\n" + wishes.stream().map(Wish::toCsv).collect(Collectors.joining("\n"));
    }

    private static Set<Integer> rejectedRows(String rejected) {
        return rejected.lines()
                .skip(1)
                .map(line -> Integer.parseInt(line.substring(0, line.indexOf(','))))
                .collect(Collectors.toSet());
    }
}
