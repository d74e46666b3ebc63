package dev.latchkey.spark;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.fact.Facts;
import dev.latchkey.validation.rule.Level;
import dev.latchkey.validation.settings.Settings;
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

@Tag("spark")
class SparkPreflightTest {
    private static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");
    private static final String LEGAL =
            "{'requestedFor':['i1'],'requestType':'GRANT_ACCESS','requestedItems':[{'type':'ROLE','id':'r1'}]}"
                    .replace('\'', '"');
    private static final String REVOKE_WITHOUT_COMMENT = LEGAL.replace("GRANT_ACCESS", "REVOKE_ACCESS");
    private static final String PAST =
            LEGAL.replace("\"r1\"", "\"r1\",\"removeDate\":\"2020-01-01T00:00:00Z\",\"colour\":\"red\"");

    private final SparkSession spark = LocalSpark.session();

    @Test
    void aRequestHasTheVerdictThatTheLibraryGivesIt() {
        Dataset<String> requests = lines(LEGAL, REVOKE_WITHOUT_COMMENT, PAST, "{", "null");

        List<String> verdicts = SparkPreflight.of(ApiVersion.V1)
                .facts(Facts.at(NOW))
                .check(requests, "value")
                .select("report.verdict")
                .as(Encoders.STRING())
                .collectAsList();

        assertThat(verdicts).containsExactly("UNDETERMINED", "FAIL", "FAIL", "FAIL", "FAIL");
    }

    @Test
    void violationsStandBesideTheColumnsOfTheirRequest() {
        Dataset<Row> requests = keyed(RowFactory.create("a", LEGAL, null), RowFactory.create("b", PAST, null));

        Instant now = NOW;
        SparkPreflight preflight = SparkPreflight.of(ApiVersion.V1).facts(Facts.at(now));
        Dataset<Row> checked = preflight.check(requests, "request");
        Dataset<Row> violations = SparkPreflight.violations(checked);

        assertThat(violations.columns())
                .containsExactly("key", "request", "facts", "rule", "level", "pointer", "message");
        assertThat(texts(violations.select("key", "rule", "level", "pointer")))
                .containsExactly(
                        "[b,remove-date-future,error,/requestedItems/0/removeDate]",
                        "[b,unknown-field,warning,/requestedItems/0/colour]");
    }

    @Test
    void rulesThatCannotTellStandBesideTheColumnsOfTheirRequest() {
        Dataset<Row> checked =
                SparkPreflight.of(ApiVersion.V1).check(keyed(RowFactory.create("a", PAST, null)), "request");

        assertThat(texts(SparkPreflight.undetermined(checked)
                        .where(col("rule").equalTo("remove-date-future"))
                        .select("key", "rule", "level", "missingFacts", "places")))
                .containsExactly("[a,remove-date-future,error,ArraySeq(now),1]");
    }

    @Test
    void factsOfARowComeBeforeThoseOfAllRows() {
        Dataset<Row> requests = keyed(
                RowFactory.create("a", PAST, "{\"now\":\"2019-01-01T00:00:00Z\"}"),
                RowFactory.create("b", PAST, "{\"licences\":[]}"),
                RowFactory.create("c", PAST, null));

        Instant now = NOW;
        Dataset<Row> checked =
                SparkPreflight.of(ApiVersion.V1).facts(Facts.at(now)).check(requests, "request", "facts");

        assertThat(texts(checked.select("key", "report.verdict")))
                .containsExactly("[a,UNDETERMINED]", "[b,FAIL]", "[c,FAIL]");
    }

    @Test
    void factsThatCannotBeReadEndTheJob() {
        Dataset<Row> requests = keyed(RowFactory.create("a", LEGAL, "{\"now\":1"));

        assertThatThrownBy(() -> SparkPreflight.of(ApiVersion.V1)
                        .check(requests, "request", "facts")
                        .collectAsList())
                .hasStackTraceContaining("the facts cannot be read: ");
        assertThatThrownBy(() -> SparkPreflight.of(ApiVersion.V1).factsJson("[]"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the facts cannot be read: ");
    }

    @Test
    void noRequestHasNoReport() {
        Dataset<Row> requests = keyed(RowFactory.create("a", null, null));

        assertThat(texts(SparkPreflight.of(ApiVersion.V1)
                        .check(requests, "request")
                        .select("key", "report")))
                .containsExactly("[a,null]");
    }

    @Test
    void aTenantsOwnSettingsAreMadeOnTheExecutors() {
        Dataset<String> requests = lines(PAST);

        SparkPreflight preflight = SparkPreflight.of(() -> Preflight.builder(ApiVersion.V1)
                .settings(Settings.builder().level("unknown-field", Level.ERROR).build())
                .build());

        assertThat(texts(SparkPreflight.violations(preflight.check(requests, "value"))
                        .select("rule", "level")))
                .containsExactly("[unknown-field,error]");
    }

    @Test
    void theFunctionIsOneOfSql() {
        lines(LEGAL, REVOKE_WITHOUT_COMMENT).createOrReplaceTempView("requests");

        spark.udf().register("latchkey", SparkPreflight.of(ApiVersion.V1).function(spark));
        Dataset<Row> failed = spark.sql("SELECT value FROM requests WHERE latchkey(value, NULL).verdict = 'FAIL'");

        assertThat(texts(failed)).containsExactly("[" + REVOKE_WITHOUT_COMMENT + "]");
    }

    private Dataset<String> lines(String... lines) {
        return spark.createDataset(List.of(lines), Encoders.STRING());
    }

    private Dataset<Row> keyed(Row... rows) {
        return spark.createDataFrame(
                List.of(rows),
                new StructType()
                        .add("key", DataTypes.StringType)
                        .add("request", DataTypes.StringType)
                        .add("facts", DataTypes.StringType));
    }

    private static List<String> texts(Dataset<Row> rows) {
        return rows.collectAsList().stream().map(Row::toString).toList();
    }
}
