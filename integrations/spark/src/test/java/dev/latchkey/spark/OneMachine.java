package dev.latchkey.spark;

import dev.latchkey.bulk.plan.Plan;
import dev.latchkey.bulk.plan.Planner;
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
import tools.jackson.databind.JsonNode;

/** The plan of a table on one machine, and its rejected rows as {@code [row,rule,reason]}. */
record OneMachine(Plan plan, List<String> rejected) {

    static OneMachine plan(List<String> lines, Instant now) throws IOException {
        ByteArrayOutputStream rejected = new ByteArrayOutputStream();
        Plan plan = Planner.of(Preflight.of(ApiVersion.V1), now)
                .plan(
                        "wanted.jsonl",
                        TableFormat.JSON_LINES,
                        new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)),
                        () -> rejected);
        return new OneMachine(
                plan,
                rejected.toString(StandardCharsets.UTF_8)
                        .lines()
                        .map(OneMachine::text)
                        .toList());
    }

    private static String text(String line) {
        JsonNode row = LatchkeyJson.mapper().readTree(line);
        return "[" + row.get("latchkey.row").asString() + ","
                + row.get("latchkey.rule").asString() + ","
                + row.get("latchkey.reason").asString() + "]";
    }
}
