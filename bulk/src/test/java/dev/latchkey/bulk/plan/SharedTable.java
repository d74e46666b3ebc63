package dev.latchkey.bulk.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.bulk.table.TableRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/** A table that several machines share out: first by chance, then by identity, then by packing group. */
final class SharedTable {
    private record Row(TableRow cells, CheckedRow.Legal checked) {}

    private final int machines;
    private final int size;
    private final SortedMap<Integer, String> rejected = new TreeMap<>();
    private final List<Row> planned = new ArrayList<>();
    private final List<PackedRequest> packed = new ArrayList<>();

    SharedTable(Planner planner, int machines, Random random, List<String> lines) {
        this.machines = machines;
        this.size = lines.size();
        List<PlanSteps> checkers = new ArrayList<>();
        for (int machine = 0; machine < machines; machine++) {
            checkers.add(planner.steps());
        }
        List<Row> legal = new ArrayList<>();
        for (int at = 0; at < size; at++) {
            TableRow row = TableRow.ofJson(at + 1, lines.get(at));
            keep(row, checkers.get(random.nextInt(machines)).check(row), legal);
        }
        for (List<Row> share : shares(legal, row -> row.checked().identityId().hashCode())) {
            PlanSteps steps = planner.steps();
            share.forEach(row -> keep(row.cells(), steps.add(row.cells(), row.checked()), planned));
        }
        planned.sort(Comparator.comparingInt(row -> row.cells().getNumber()));
        for (List<Row> share : shares(planned, row -> row.checked().group().hashCode())) {
            PlanSteps steps = planner.steps();
            share.forEach(
                    row -> assertThat(steps.add(row.cells(), row.checked())).isEqualTo(row.checked()));
            steps.pack().forEach(packed::add);
        }
        packed.sort(null);
    }

    private void keep(TableRow row, CheckedRow result, List<Row> legal) {
        if (result instanceof CheckedRow.Legal checked) {
            legal.add(new Row(row, checked));
        } else {
            rejected.put(row.getNumber(), ((CheckedRow.Rejected) result).rule());
        }
    }

    private List<List<Row>> shares(List<Row> rows, ToIntFunction<Row> key) {
        List<List<Row>> shares = new ArrayList<>();
        for (int machine = 0; machine < machines; machine++) {
            shares.add(new ArrayList<>());
        }
        rows.forEach(
                row -> shares.get(Math.floorMod(key.applyAsInt(row), machines)).add(row));
        return shares;
    }

    /** The rule that rejected each row, by its number. */
    SortedMap<Integer, String> rejected() {
        return rejected;
    }

    List<PlannedRequest> requests() {
        List<PlannedRequest> requests = new ArrayList<>();
        for (PackedRequest request : packed) {
            requests.add(new PlannedRequest(requests.size() + 1, request.rows(), request.request()));
        }
        return requests;
    }

    PlanCounts counts() {
        SortedMap<String, Integer> byRule = new TreeMap<>();
        rejected.values().forEach(rule -> byRule.merge(rule, 1, Integer::sum));
        SortedMap<String, Integer> warnings = new TreeMap<>();
        planned.forEach(row -> row.checked().warnings().forEach(rule -> warnings.merge(rule, 1, Integer::sum)));
        return new PlanCounts(
                size,
                planned.size(),
                packed.size(),
                packed.stream().mapToLong(PackedRequest::lowerBound).sum(),
                byRule,
                warnings);
    }
}
