package dev.latchkey.bulk.plan;

import dev.latchkey.bulk.table.TableFormat;
import dev.latchkey.model.version.ApiVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedMap;

/**
 * The counts in the header of a plan.
 *
 * @param rows the rows of the table
 * @param pairs the rows that are planned
 * @param requests the requests
 * @param lowerBound the sum of {@link PackedRequest#lowerBound}
 * @param rejectedByRule how many rows each rule rejected
 * @param warningsByRule how many planned rows break each rule that only warns
 */
public record PlanCounts(
        int rows,
        int pairs,
        int requests,
        long lowerBound,
        SortedMap<String, Integer> rejectedByRule,
        SortedMap<String, Integer> warningsByRule) {

    PlanHeader header(
            String name, TableFormat format, String sha256, ApiVersion version, LocalDate rulesAsOf, Instant clock) {
        return new PlanHeader(
                PlanHeader.FORMAT_VERSION,
                name,
                format,
                sha256,
                version.getText(),
                rulesAsOf,
                clock,
                rows,
                rows - pairs,
                pairs,
                requests,
                lowerBound,
                PlanHeader.timeFor(requests),
                rejectedByRule,
                warningsByRule);
    }
}
