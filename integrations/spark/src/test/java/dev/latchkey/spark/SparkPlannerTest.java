package dev.latchkey.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.version.ApiVersion;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("spark")
class SparkPlannerTest {
    private static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");

    private final SparkSession spark = LocalSpark.session();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void thePlanIsThatOfOneMachineLineForLine(long seed) throws IOException {
        List<String> lines = Tables.draw(seed, 800);
        OneMachine onOne = OneMachine.plan(lines, NOW);
        Dataset<String> table = spark.createDataset(lines, Encoders.STRING());
        String sha256 = onOne.plan().getHeader().inputSha256();

        Instant now = NOW;
        SparkPlanner planner = SparkPlanner.of(ApiVersion.V1, now);
        Dataset<Row> rows = planner.check(table).cache();
        Dataset<Row> requests = planner.pack(rows).cache();
        Dataset<Row> rejected = SparkPlanner.rejected(rows);
        Dataset<String> plan = planner.planLines(rows, requests, "wanted.jsonl", sha256);

        assertThat(plan.collectAsList()).isEqualTo(onOne.plan().lines().toList());
        assertThat(rejected.orderBy("row").select("row", "rule", "reason").collectAsList().stream()
                        .map(Row::toString))
                .containsExactlyElementsOf(onOne.rejected());
        assertThat(onOne.rejected()).hasSizeGreaterThan(50);
    }

    @Test
    void aTableOfColumnsIsPlannedAsItsLines() {
        Dataset<Row> table = spark.createDataFrame(
                List.of(
                        RowFactory.create("grant", "i1", "ROLE", "r1", null, "T-1"),
                        RowFactory.create("grant", "i1", "ROLE", "r1", null, "T-1"),
                        RowFactory.create("revoke", "i2", "ROLE", "r2", "left", null)),
                new StructType()
                        .add("action", DataTypes.StringType)
                        .add("identityId", DataTypes.StringType)
                        .add("itemType", DataTypes.StringType)
                        .add("itemId", DataTypes.StringType)
                        .add("comment", DataTypes.StringType)
                        .add("metadata.ticket", DataTypes.StringType));

        SparkPlanner planner = SparkPlanner.of(ApiVersion.V1, NOW);
        Dataset<Row> rows = planner.check(SparkPlanner.lines(table));

        assertThat(planner.pack(rows)
                        .orderBy("part")
                        .select("request")
                        .as(Encoders.STRING())
                        .collectAsList())
                .containsExactly(
                        "{\"requestedFor\":[\"i1\"],\"requestType\":\"GRANT_ACCESS\",\"requestedItems\":[{\"type\":\"ROLE\","
                                + "\"id\":\"r1\",\"clientMetadata\":{\"ticket\":\"T-1\"}}]}",
                        "{\"requestedFor\":[\"i2\"],\"requestType\":\"REVOKE_ACCESS\",\"requestedItems\":[{\"type\":\"ROLE\","
                                + "\"id\":\"r2\",\"comment\":\"left\"}]}");
        assertThat(SparkPlanner.rejected(rows).select("row", "rule").collectAsList())
                .extracting(Row::toString)
                .containsExactly("[2,row-duplicate]");
    }

    @Test
    void anEmptyTableHasAPlanWithoutRequests() {
        SparkPlanner planner = SparkPlanner.of(ApiVersion.V1, NOW);
        Dataset<Row> rows = planner.check(spark.createDataset(List.of("", " "), Encoders.STRING()));

        assertThat(planner.planLines(rows, planner.pack(rows), "wanted.jsonl", "0")
                        .collectAsList())
                .singleElement()
                .asString()
                .contains("\"rows\":0,\"rejected\":0,\"pairs\":0,\"requests\":0");
    }
}
