package dev.latchkey.feign;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a tenant has taken, by the mark of each request. Its status list lags behind. Thread-safe. */
final class Ledger {
    static final Duration LAG = Duration.ofSeconds(5);
    private static final Pattern MARK = Pattern.compile("\"latchkeyCorrelation\":\"([0-9a-f]{32})\"");
    private static final Pattern SINCE = Pattern.compile("created%20ge%20%22([^%]+(?:%3A[^%]+)*)%22");

    private static final Pattern LIMIT = Pattern.compile("limit=(\\d+)");
    private static final Pattern OFFSET = Pattern.compile("offset=(\\d+)");

    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Map<String, Instant> taken = new LinkedHashMap<>();

    private int most;

    static String mark(String body) {
        Matcher matcher = MARK.matcher(body);
        if (!matcher.find()) {
            throw new AssertionError("no mark in " + body);
        }
        return matcher.group(1);
    }

    /** Takes a request at a moment, and answers what a tenant answers. */
    synchronized String take(String body, Instant now) {
        String mark = mark(body);
        most = Math.max(most, counts.merge(mark, 1, Integer::sum));
        taken.put(mark, now);
        return Fixtures.ACCEPTED.replace("5d3118c518a44ec7805450d53479ccdb", mark);
    }

    synchronized int count(String mark) {
        return counts.getOrDefault(mark, 0);
    }

    /** How many requests were taken. */
    synchronized int size() {
        return counts.size();
    }

    /** How often the request was taken that was taken most. */
    synchronized int most() {
        return most;
    }

    /** The rows that the list shows at a moment, of those that a query asks for, the newest first. */
    synchronized String rows(String query, Instant now) {
        Matcher matcher = SINCE.matcher(query);
        Instant since = matcher.find() ? Instant.parse(matcher.group(1).replace("%3A", ":")) : Instant.MIN;
        Matcher limit = LIMIT.matcher(query);
        Matcher offset = OFFSET.matcher(query);
        return taken.entrySet().stream()
                .filter(entry -> !entry.getValue().isBefore(since)
                        && !entry.getValue().plus(LAG).isAfter(now))
                .sorted(Map.Entry.<String, Instant>comparingByValue().reversed())
                .skip(offset.find() ? Long.parseLong(offset.group(1)) : 0)
                .limit(limit.find() ? Long.parseLong(limit.group(1)) : Long.MAX_VALUE)
                .map(entry -> "{\"id\":\"i\",\"state\":\"EXECUTING\",\"accessRequestId\":\"" + entry.getKey()
                        + "\",\"requestedFor\":{\"id\":\"" + Fixtures.IDENTITY + "\"},\"created\":\""
                        + entry.getValue() + "\",\"clientMetadata\":{\"latchkeyCorrelation\":\"" + entry.getKey()
                        + "\"}}")
                .collect(Collectors.joining(",", "[", "]"));
    }
}
