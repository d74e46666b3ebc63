package dev.latchkey.bulk.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.latchkey.bulk.table.TableFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * First line of a plan: its input, its rules and its size.
 *
 * @param formatVersion the version of the format of plans
 * @param inputName the name of the table, as given
 * @param inputFormat the format of the table
 * @param inputSha256 the SHA-256 of the table, in hexadecimal
 * @param apiVersion the text of the API version that the requests are legal in
 * @param rulesAsOf the day on which the limits were read in the documents, or observed
 * @param clock the time that dates were compared with
 * @param rows the rows of the table
 * @param rejected the rows that are not part of the plan
 * @param pairs the number of pairs of identity and item in the requests
 * @param requests the requests
 * @param lowerBound the number of requests that any plan for these pairs needs, by counting; the best may need more
 * @param timeAtRateLimit the time that submitting takes at 100 calls per 10 seconds
 * @param rejectedByRule the number of rows that each rule rejected
 * @param warningsByRule the number of planned rows that break each rule of level warning
 */
@JsonPropertyOrder({
    "latchkeyPlan",
    "inputName",
    "inputFormat",
    "inputSha256",
    "apiVersion",
    "rulesAsOf",
    "clock",
    "rows",
    "rejected",
    "pairs",
    "requests",
    "lowerBound",
    "timeAtRateLimit",
    "rejectedByRule",
    "warningsByRule"
})
public record PlanHeader(
        @JsonProperty("latchkeyPlan") int formatVersion,
        String inputName,
        TableFormat inputFormat,
        String inputSha256,
        String apiVersion,
        LocalDate rulesAsOf,
        Instant clock,
        int rows,
        int rejected,
        int pairs,
        int requests,
        long lowerBound,
        Duration timeAtRateLimit,
        SortedMap<String, Integer> rejectedByRule,
        SortedMap<String, Integer> warningsByRule) {
    /** Version of the format that this library writes, and the only one that it reads. */
    public static final int FORMAT_VERSION = 1;

    private static final Duration PER_CALL = Duration.ofMillis(100);

    /**
     * Copies the maps.
     *
     * @param formatVersion the version of the format of plans
     * @param inputName the name of the table
     * @param inputFormat the format of the table
     * @param inputSha256 the SHA-256 of the table
     * @param apiVersion the text of the API version
     * @param rulesAsOf the day of the limits
     * @param clock the time that dates were compared with
     * @param rows the rows of the table
     * @param rejected the rows that are not part of the plan
     * @param pairs the pairs of identity and item
     * @param requests the requests
     * @param lowerBound the number of requests that any plan needs
     * @param timeAtRateLimit the time that submitting takes
     * @param rejectedByRule the number of rows that each rule rejected
     * @param warningsByRule the number of planned rows that break each rule of level warning
     */
    public PlanHeader {
        rejectedByRule = copy(rejectedByRule);
        warningsByRule = copy(warningsByRule);
    }

    private static SortedMap<String, Integer> copy(Map<String, Integer> counts) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    static Duration timeFor(int requests) {
        return PER_CALL.multipliedBy(requests);
    }
}
