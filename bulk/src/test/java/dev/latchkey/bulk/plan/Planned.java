package dev.latchkey.bulk.plan;

import dev.latchkey.bulk.table.TableFormat;
import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.Preflight;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** A plan of a table in memory, and the rows that it rejected. */
record Planned(Plan plan, String rejected) {
    static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");

    static Planned csv(ApiVersion version, String text) throws IOException {
        return of(Planner.of(Preflight.of(version), NOW), TableFormat.CSV, text.getBytes(StandardCharsets.UTF_8));
    }

    static Planned of(Planner planner, TableFormat format, byte[] input) throws IOException {
        ByteArrayOutputStream rejected = new ByteArrayOutputStream();
        Plan plan = planner.plan("wanted", format, new ByteArrayInputStream(input), () -> rejected);
        return new Planned(plan, rejected.toString(StandardCharsets.UTF_8));
    }

    List<PlannedRequest> requests() {
        return plan.requests().toList();
    }

    /** The rule that rejected each row, by its number; of a table of JSON lines. */
    SortedMap<Integer, String> rejectedRules() {
        SortedMap<Integer, String> rules = new TreeMap<>();
        rejected.lines().forEach(line -> {
            JsonNode row = LatchkeyJson.mapper().readTree(line);
            rules.put(
                    Integer.valueOf(row.get("latchkey.row").asString()),
                    row.get("latchkey.rule").asString());
        });
        return rules;
    }

    String text() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        plan.writeTo(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
