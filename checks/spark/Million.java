import static org.apache.spark.sql.functions.col;

import dev.latchkey.bulk.plan.Plan;
import dev.latchkey.bulk.plan.Planner;
import dev.latchkey.bulk.table.TableFormat;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.spark.SparkPlanner;
import dev.latchkey.spark.SparkPreflight;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.fact.Facts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Checks and plans generated lines under spark-submit, and fails unless every count is the one that follows from how they were
 * generated, and the plan is line for line the one that the planner makes without Spark.
 */
public final class Million {
    private static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");

    private Million() {}

    public static void main(String[] arguments) throws Exception {
        long rows = Long.parseLong(arguments[0]);
        long planned = Long.parseLong(arguments[1]);
        SparkSession spark = SparkSession.builder().appName("latchkey").getOrCreate();
        try {
            check(spark, rows);
            plan(spark, planned);
            System.out.printf(
                    "memory: executors at most %,d MB, driver %,d MB%n", executorMegabytes(spark), megabytes());
        } finally {
            spark.stop();
        }
    }

    private static void check(SparkSession spark, long rows) {
        Dataset<String> requests = spark.range(rows).map((MapFunction<Long, String>) Million::request, Encoders.STRING());
        long began = System.nanoTime();
        Dataset<Row> checked = SparkPreflight.of(ApiVersion.V1).facts(Facts.at(NOW)).check(requests, "value").cache();

        Map<String, Long> verdicts = counts(checked, "report.verdict");
        double seconds = (System.nanoTime() - began) / 1e9;
        Map<String, Long> rules = counts(SparkPreflight.violations(checked), "rule");
        Map<String, Long> lacking = counts(SparkPreflight.undetermined(checked).where(col("rule").equalTo("revoke-not-self")), "rule");

        long tenth = rows / 10;
        expect("verdicts", Map.of("FAIL", 3 * tenth, "UNDETERMINED", 7 * tenth), verdicts);
        expect("rules", Map.of("revoke-comment", tenth, "remove-date-future", tenth, "json-syntax", tenth), rules);
        expect("rules without facts", Map.of("revoke-not-self", tenth), lacking);
        System.out.printf("checked %,d requests in %.1f s, %,.0f a second%n", rows, seconds, rows / seconds);
        checked.unpersist();
    }

    /** One of ten is a revoke without comment, one has a date in the past, one is no JSON. */
    private static String request(long number) {
        String person = "\"requestedFor\":[\"person" + number + "\"]";
        String item = "\"requestedItems\":[{\"type\":\"ENTITLEMENT\",\"id\":\"item" + number % 997 + "\"";
        return switch ((int) (number % 10)) {
            case 1 -> "{" + person + ",\"requestType\":\"REVOKE_ACCESS\"," + item + "}]}";
            case 4 -> "{" + person + "," + item + ",\"removeDate\":\"2020-01-01T00:00:00Z\"}]}";
            case 8 -> "{" + person + "," + item;
            default -> "{" + person + "," + item + ",\"comment\":\"joins\"}]}";
        };
    }

    private static void plan(SparkSession spark, long rows) throws Exception {
        Dataset<String> table = spark.range(rows).map((MapFunction<Long, String>) Million::row, Encoders.STRING());
        String lines = String.join("\n", table.collectAsList());
        Plan one = Planner.of(Preflight.of(ApiVersion.V1), NOW)
                .plan(
                        "wanted.jsonl",
                        TableFormat.JSON_LINES,
                        new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
                        OutputStream::nullOutputStream);
        long began = System.nanoTime();
        SparkPlanner planner = SparkPlanner.of(ApiVersion.V1, NOW);
        Dataset<Row> checked = planner.check(table).cache();
        Dataset<Row> packed = planner.pack(checked).cache();

        Iterator<String> plan = planner.planLines(checked, packed, "wanted.jsonl", one.getHeader().inputSha256()).toLocalIterator();
        one.lines().forEach(line -> expect("line of the plan", line, plan.hasNext() ? plan.next() : "nothing"));
        expect("end of the plan", false, plan.hasNext());
        double seconds = (System.nanoTime() - began) / 1e9;
        System.out.printf(
                "planned %,d rows as %,d requests in %.1f s, %,.0f a second; %,d rejected; the lines are those of one machine%n",
                rows, one.getHeader().requests(), seconds, rows / seconds, one.getHeader().rejected());
    }

    /** Grants and revokes; one of fifty repeats an earlier row, one of a hundred lacks the comment that a revoke needs. */
    private static String row(long number) {
        long place = number % 50 == 49 ? number - 49 : number;
        boolean revoke = place % 5 == 4;
        return "{\"action\":\"" + (revoke ? "revoke" : "grant") + "\",\"identityId\":\"person" + place / 40
                + "\",\"itemType\":\"ENTITLEMENT\",\"itemId\":\"item" + (place % 40 + place / 4000 * 7)
                + (revoke && place % 100 == 4 ? "\"}" : "\",\"comment\":\"tidying up\"}");
    }

    private static long executorMegabytes(SparkSession spark) {
        Dataset<Long> each = spark.range(0, 64, 1, 64).map((MapFunction<Long, Long>) task -> megabytes(), Encoders.LONG());
        return each.collectAsList().stream().mapToLong(Long::longValue).max().orElse(0);
    }

    /** The most memory that this process has had; 0 where the system does not tell. */
    private static long megabytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.exists(status)
                ? Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmHWM:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                        .findFirst()
                        .orElse(0)
                : 0;
    }

    private static Map<String, Long> counts(Dataset<Row> rows, String column) {
        Map<String, Long> counts = new TreeMap<>();
        for (Row row : rows.groupBy(col(column)).count().collectAsList()) {
            counts.put(row.getString(0), row.getLong(1));
        }
        return counts;
    }

    private static void expect(String what, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new IllegalStateException(what + ": " + actual + " instead of " + expected);
        }
    }
}
