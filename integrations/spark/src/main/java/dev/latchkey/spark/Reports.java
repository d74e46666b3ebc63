package dev.latchkey.spark;

import dev.latchkey.validation.Finding;
import dev.latchkey.validation.PreflightReport;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.rule.UndeterminedRule;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Reports as structures of Spark. */
final class Reports {
    private static final StructType VIOLATION = new StructType()
            .add("rule", DataTypes.StringType, false)
            .add("level", DataTypes.StringType, false)
            .add("pointer", DataTypes.StringType, false)
            .add("message", DataTypes.StringType, false);

    private static final StructType UNDETERMINED = new StructType()
            .add("rule", DataTypes.StringType, false)
            .add("level", DataTypes.StringType, false)
            .add("missingFacts", DataTypes.createArrayType(DataTypes.StringType, false), false)
            .add("places", DataTypes.IntegerType, false);

    static final StructType SCHEMA = new StructType()
            .add("verdict", DataTypes.StringType, false)
            .add("violations", DataTypes.createArrayType(VIOLATION, false), false)
            .add("undetermined", DataTypes.createArrayType(UNDETERMINED, false), false)
            .add("omitted", DataTypes.IntegerType, false);

    private Reports() {}

    static Row row(PreflightReport report) {
        return RowFactory.create(
                report.getVerdict().name(),
                report.getFindings().stream().map(Reports::violation).toArray(Row[]::new),
                report.getUndetermined().stream().map(Reports::undetermined).toArray(Row[]::new),
                report.getOmittedFindings());
    }

    private static Row violation(Finding finding) {
        return RowFactory.create(
                finding.getRule().getId(), finding.getLevel().getText(), finding.getPointer(), finding.getMessage());
    }

    private static Row undetermined(UndeterminedRule entry) {
        return RowFactory.create(
                entry.getRule().getId(),
                entry.getLevel().getText(),
                entry.getMissingFacts().stream().map(Fact::toString).toArray(String[]::new),
                entry.getPlaceCount());
    }
}
