package dev.latchkey.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.udf;

import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.fact.Facts;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Checks create requests that are the text of a column, JSON, against the documented rules. Rules and common facts are
 * broadcast, and made once on each executor.
 *
 * <pre>{@code
 * SparkPreflight preflight = SparkPreflight.of(ApiVersion.V1).facts(Facts.at(now));
 * Dataset<Row> checked = preflight.check(requests, "value");
 * Dataset<Row> violations = SparkPreflight.violations(checked);
 * }</pre>
 *
 * <p>Immutable and thread-safe. It needs a classic session; one of Spark Connect has nothing to broadcast with.
 */
public final class SparkPreflight {
    /** The column that a check adds. */
    public static final String REPORT = "report";

    private final PreflightFactory factory;
    private final String factsJson;

    private SparkPreflight(PreflightFactory factory, String factsJson) {
        this.factory = factory;
        this.factsJson = factsJson;
    }

    /**
     * The documented rules of an API version, without facts.
     *
     * @param apiVersion the API version that requests are sent to
     * @return the check
     */
    public static SparkPreflight of(ApiVersion apiVersion) {
        Objects.requireNonNull(apiVersion, "apiVersion");
        return of(() -> Preflight.of(apiVersion));
    }

    /**
     * Rules of a tenant, with settings or rules of its own, without facts.
     *
     * @param factory makes them on each executor
     * @return the check
     */
    public static SparkPreflight of(PreflightFactory factory) {
        return new SparkPreflight(Objects.requireNonNull(factory, "factory"), CheckState.write(Facts.none()));
    }

    /**
     * Checks with facts that are the same for all rows. Default: nothing is known.
     *
     * @param common the facts
     * @return the check with them
     */
    public SparkPreflight facts(Facts common) {
        return new SparkPreflight(factory, CheckState.write(common));
    }

    /**
     * Checks with facts that are the same for all rows.
     *
     * @param json the facts in their JSON form, which {@code docs/facts.schema.json} describes
     * @return the check with them
     * @throws IllegalArgumentException if they cannot be read
     */
    public SparkPreflight factsJson(String json) {
        return facts(CheckState.read(json));
    }

    /** {@return the type of the column {@link #REPORT}: {@code verdict}, {@code violations}, {@code undetermined}, {@code omitted}} */
    public static StructType reportType() {
        return Reports.SCHEMA;
    }

    /**
     * Adds a column {@link #REPORT} with the result of the check. It is null where the request is null.
     *
     * @param requests any rows
     * @param request the name of the column with the requests as JSON text
     * @return the rows with all their columns and the report
     */
    public Dataset<Row> check(Dataset<?> requests, String request) {
        return check(requests, col(request), lit(null).cast(DataTypes.StringType));
    }

    /**
     * Adds a column {@link #REPORT} with the result of a check with facts of each row, joined to it before. Where both know
     * something, the facts of the row count.
     *
     * @param requests any rows
     * @param request the name of the column with the requests as JSON text
     * @param facts the name of the column with facts in their JSON form; a row with null has the common facts alone, and a
     *     text that cannot be read ends the job
     * @return the rows with all their columns and the report
     */
    public Dataset<Row> check(Dataset<?> requests, String request, String facts) {
        return check(requests, col(request), col(facts));
    }

    private Dataset<Row> check(Dataset<?> requests, Column request, Column facts) {
        return requests.withColumn(REPORT, function(requests.sparkSession()).apply(request, facts));
    }

    /**
     * Makes a function of two texts, the request and facts or null, to be registered for SQL.
     *
     * @param spark the session
     * @return the function, whose result is a report
     */
    public UserDefinedFunction function(SparkSession spark) {
        CheckState state = new CheckState(factory, factsJson);
        return udf(
                new CheckFunction(
                        JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(state)),
                Reports.SCHEMA);
    }

    /**
     * Lists the violations, a row each, with the columns of the request beside {@code rule}, {@code level}, {@code pointer}
     * and {@code message}. A column of the request with one of these names is left out.
     *
     * @param checked the result of a check
     * @return the violations
     */
    public static Dataset<Row> violations(Dataset<Row> checked) {
        return exploded(checked, "violations", "rule", "level", "pointer", "message");
    }

    /**
     * Lists the rules that cannot tell, a row each, with the columns of the request beside {@code rule}, {@code level},
     * {@code missingFacts} and {@code places}, their number. A column of the request with one of these names is left out.
     *
     * @param checked the result of a check
     * @return the rules that lack facts
     */
    public static Dataset<Row> undetermined(Dataset<Row> checked) {
        return exploded(checked, "undetermined", "rule", "level", "missingFacts", "places");
    }

    private static Dataset<Row> exploded(Dataset<Row> checked, String list, String... fields) {
        Column[] kept = Stream.concat(
                        Arrays.stream(checked.columns())
                                .filter(name -> !name.equals(REPORT)
                                        && !Arrays.asList(fields).contains(name))
                                .map(name -> col("`" + name.replace("`", "``") + "`")),
                        Stream.of(explode(col(REPORT + "." + list)).as("entry")))
                .toArray(Column[]::new);
        Dataset<Row> entries = checked.select(kept);
        for (String field : fields) {
            entries = entries.withColumn(field, col("entry." + field));
        }
        return entries.drop("entry");
    }
}
