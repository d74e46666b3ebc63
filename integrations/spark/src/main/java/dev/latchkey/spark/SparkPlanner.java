package dev.latchkey.spark;

import static org.apache.spark.sql.functions.col;

import dev.latchkey.bulk.plan.PlanCounts;
import dev.latchkey.bulk.plan.PlannedRequest;
import dev.latchkey.bulk.plan.Planner;
import dev.latchkey.bulk.table.TableFormat;
import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.Preflight;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;

/**
 * Plans campaigns: the same plan that {@link Planner} makes of the table on one machine, request for request. Rows are
 * checked wherever they are, brought together by identity to find repeated ones, and packed by packing group, each group
 * by the same planner: all grants to people are one group, as are all to machines and all modifies of either, and the revokes
 * from each identity are one.
 *
 * <pre>{@code
 * SparkPlanner planner = SparkPlanner.of(ApiVersion.V1, now);
 * Dataset<Row> rows = planner.check(table).cache();
 * Dataset<Row> requests = planner.pack(rows).cache();
 * Dataset<Row> rejected = SparkPlanner.rejected(rows);
 * }</pre>
 *
 * <p>Immutable and thread-safe. It needs a classic session.
 */
public final class SparkPlanner {
    private final PlannerFactory factory;

    private SparkPlanner(PlannerFactory factory) {
        this.factory = factory;
    }

    /**
     * Plans by the documented rules and limits of an API version.
     *
     * @param apiVersion the API version that requests are sent to
     * @param clock the moment that dates are compared with
     * @return the planner
     */
    public static SparkPlanner of(ApiVersion apiVersion, Instant clock) {
        Objects.requireNonNull(apiVersion, "apiVersion");
        Objects.requireNonNull(clock, "clock");
        return of(() -> Planner.of(Preflight.of(apiVersion), clock));
    }

    /**
     * Plans by whatever a planner is told.
     *
     * @param factory makes it on each executor
     * @return the planner
     */
    public static SparkPlanner of(PlannerFactory factory) {
        return new SparkPlanner(Objects.requireNonNull(factory, "factory"));
    }

    /**
     * Makes lines of a table with the columns of a campaign. All columns are taken as text; a date has to be ISO 8601 with
     * zone.
     *
     * @param table the rows; what is null is left out
     * @return each row as a JSON object
     */
    public static Dataset<String> lines(Dataset<Row> table) {
        Column[] texts = Arrays.stream(table.columns())
                .map(name -> col("`" + name.replace("`", "``") + "`")
                        .cast(DataTypes.StringType)
                        .as(name))
                .toArray(Column[]::new);
        return table.select(texts).toJSON();
    }

    /**
     * Numbers the rows, checks each, and finds those that repeat or contradict an earlier one. Numbering runs a job.
     *
     * @param table the lines of the table, JSON objects, in an order that stays; blank ones are passed over and not counted
     * @return a row for each: {@code row}, its number from 1; {@code line}; {@code identityId}, {@code itemId}, {@code group}
     *     and {@code warnings} where it is planned; {@code rule} and {@code reason} where it is rejected; else null
     */
    public Dataset<Row> check(Dataset<String> table) {
        Dataset<Row> numbered = table.sparkSession()
                .createDataFrame(
                        table.toJavaRDD()
                                .filter(line -> !line.isBlank())
                                .zipWithIndex()
                                .map(line -> RowFactory.create(Math.toIntExact(line._2() + 1), line._1())),
                        PlanRows.NUMBERED);
        return numbered.mapPartitions(new PlanRows.Check(factory), Encoders.row(PlanRows.CHECKED))
                // A rejected row goes anywhere: nothing is compared with it.
                .repartition(functions.coalesce(
                        col(PlanRows.IDENTITY), col(PlanRows.ROW).cast(DataTypes.StringType)))
                .sortWithinPartitions(PlanRows.ROW)
                .mapPartitions(new PlanRows.Add(factory), Encoders.row(PlanRows.CHECKED));
    }

    /**
     * Lists the rows that are not planned.
     *
     * @param rows the result of {@link #check}
     * @return {@code row}, {@code rule}, {@code reason} and {@code line}
     */
    public static Dataset<Row> rejected(Dataset<Row> rows) {
        return rows.where(col(PlanRows.RULE).isNotNull())
                .select(PlanRows.ROW, PlanRows.RULE, PlanRows.REASON, PlanRows.LINE);
    }

    /**
     * Packs the planned rows into requests. The rows of a packing group meet on one executor, as numbers; one with a heap of 1 GB
     * packed a million.
     *
     * @param rows the result of {@link #check}
     * @return a row for each request: {@code part}, {@code firstRow} and {@code position}, by which they are in the order of the
     *     plan; {@code rows}, the numbers of the rows; {@code request} as JSON; {@code lowerBound}, its share of the number of
     *     requests that any plan needs
     */
    public Dataset<Row> pack(Dataset<Row> rows) {
        return rows.where(col(PlanRows.RULE).isNull())
                .repartition(col(PlanRows.GROUP))
                .sortWithinPartitions(PlanRows.ROW)
                .mapPartitions(new PlanRows.Pack(factory), Encoders.row(PlanRows.PACKED));
    }

    /**
     * Makes the lines of a plan, which {@code latchkey submit} takes when they are written to one file. Runs jobs over both
     * Datasets, which are better cached.
     *
     * @param rows the result of {@link #check}
     * @param requests the result of {@link #pack}
     * @param name the name of the table, a file of JSON Lines
     * @param sha256 the SHA-256 of that file, in hexadecimal, by which tracking finds it again
     * @return the header and the requests, in one partition and in order
     */
    public Dataset<String> planLines(Dataset<Row> rows, Dataset<Row> requests, String name, String sha256) {
        Dataset<Row> planned = rows.where(col(PlanRows.RULE).isNull());
        Row sums = requests.agg(
                        functions.count("*"),
                        functions.coalesce(functions.sum(PlanRows.LOWER_BOUND), functions.lit(0L)))
                .first();
        PlanCounts counts = new PlanCounts(
                Math.toIntExact(rows.count()),
                Math.toIntExact(planned.count()),
                Math.toIntExact(sums.getLong(0)),
                sums.getLong(1),
                counts(rows.where(col(PlanRows.RULE).isNotNull()).select(PlanRows.RULE)),
                counts(planned.select(functions.explode(col(PlanRows.WARNINGS)))));
        String header = LatchkeyJson.mapper()
                .writeValueAsString(factory.create().header(name, TableFormat.JSON_LINES, sha256, counts));
        Dataset<Row> lines = requests.sparkSession()
                .createDataFrame(
                        requests.orderBy(PlanRows.PART, PlanRows.FIRST_ROW, PlanRows.POSITION)
                                .select(PlanRows.ROWS, PlanRows.REQUEST)
                                .toJavaRDD()
                                .zipWithIndex()
                                .map(request -> line(Math.toIntExact(request._2() + 1), request._1())),
                        PlanRows.NUMBERED);
        return requests.sparkSession()
                .createDataFrame(List.of(RowFactory.create(0, header)), PlanRows.NUMBERED)
                .union(lines)
                .repartition(1)
                .sortWithinPartitions(PlanRows.ROW)
                .select(PlanRows.LINE)
                .as(Encoders.STRING());
    }

    private static Row line(int number, Row request) {
        AccessRequest body = LatchkeyJson.mapper().readValue(request.getString(1), AccessRequest.class);
        return RowFactory.create(
                number, LatchkeyJson.mapper().writeValueAsString(new PlannedRequest(number, request.getList(0), body)));
    }

    private static SortedMap<String, Integer> counts(Dataset<Row> rules) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        for (Row rule : rules.groupBy(rules.columns()[0]).count().collectAsList()) {
            counts.put(rule.getString(0), Math.toIntExact(rule.getLong(1)));
        }
        return counts;
    }
}
