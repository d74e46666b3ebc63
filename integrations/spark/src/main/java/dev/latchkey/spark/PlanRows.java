package dev.latchkey.spark;

import dev.latchkey.bulk.plan.CheckedRow;
import dev.latchkey.bulk.plan.PackedRequest;
import dev.latchkey.bulk.plan.PlanSteps;
import dev.latchkey.bulk.table.TableRow;
import dev.latchkey.model.json.LatchkeyJson;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The steps of the planner as functions of partitions, and the columns between them. */
final class PlanRows {
    static final String ROW = "row";
    static final String LINE = "line";
    static final String IDENTITY = "identityId";
    static final String GROUP = "group";
    static final String WARNINGS = "warnings";
    static final String RULE = "rule";
    static final String REASON = "reason";

    static final String PART = "part";
    static final String FIRST_ROW = "firstRow";
    static final String POSITION = "position";
    static final String ROWS = "rows";
    static final String REQUEST = "request";
    static final String LOWER_BOUND = "lowerBound";

    static final StructType NUMBERED =
            new StructType().add(ROW, DataTypes.IntegerType, false).add(LINE, DataTypes.StringType, false);

    static final StructType CHECKED = NUMBERED.add(IDENTITY, DataTypes.StringType)
            .add("itemId", DataTypes.StringType)
            .add(GROUP, DataTypes.StringType)
            .add(WARNINGS, DataTypes.createArrayType(DataTypes.StringType, false))
            .add(RULE, DataTypes.StringType)
            .add(REASON, DataTypes.StringType);

    static final StructType PACKED = new StructType()
            .add(PART, DataTypes.IntegerType, false)
            .add(FIRST_ROW, DataTypes.IntegerType, false)
            .add(POSITION, DataTypes.IntegerType, false)
            .add(ROWS, DataTypes.createArrayType(DataTypes.IntegerType, false), false)
            .add(REQUEST, DataTypes.StringType, false)
            .add(LOWER_BOUND, DataTypes.LongType, false);

    private PlanRows() {}

    /**
     * Checks each row for itself.
     *
     * @param factory makes the planner, once for each partition
     */
    record Check(PlannerFactory factory) implements MapPartitionsFunction<Row, Row> {
        private static final long serialVersionUID = 1L;

        @Override
        public Iterator<Row> call(Iterator<Row> rows) {
            PlanSteps steps = factory.create().steps();
            return stream(rows).map(row -> result(row, steps.check(cells(row)))).iterator();
        }
    }

    /**
     * Rejects rows that repeat or contradict an earlier one. A partition has all rows of its identities, in order.
     *
     * @param factory makes the planner, once for each partition
     */
    record Add(PlannerFactory factory) implements MapPartitionsFunction<Row, Row> {
        private static final long serialVersionUID = 1L;

        @Override
        public Iterator<Row> call(Iterator<Row> rows) {
            PlanSteps steps = factory.create().steps();
            return stream(rows)
                    .map(row -> isLegal(row) ? result(row, steps.add(cells(row), legal(row))) : row)
                    .iterator();
        }
    }

    /**
     * Packs planned rows. A partition has all rows of its groups, in order.
     *
     * @param factory makes the planner, once for each partition
     */
    record Pack(PlannerFactory factory) implements MapPartitionsFunction<Row, Row> {
        private static final long serialVersionUID = 1L;

        @Override
        public Iterator<Row> call(Iterator<Row> rows) {
            PlanSteps steps = factory.create().steps();
            rows.forEachRemaining(row -> steps.add(cells(row), legal(row)));
            return steps.pack().map(PlanRows::packed).iterator();
        }
    }

    private static boolean isLegal(Row row) {
        return row.isNullAt(6);
    }

    private static TableRow cells(Row row) {
        return TableRow.ofJson(row.getInt(0), row.getString(1));
    }

    private static CheckedRow.Legal legal(Row row) {
        return new CheckedRow.Legal(row.getString(2), row.getString(3), row.getString(4), row.getList(5));
    }

    private static Row result(Row row, CheckedRow checked) {
        if (checked instanceof CheckedRow.Legal legal) {
            return RowFactory.create(
                    row.getInt(0),
                    row.getString(1),
                    legal.identityId(),
                    legal.itemId(),
                    legal.group(),
                    legal.warnings().toArray(String[]::new),
                    null,
                    null);
        }
        CheckedRow.Rejected rejected = (CheckedRow.Rejected) checked;
        return RowFactory.create(
                row.getInt(0), row.getString(1), null, null, null, null, rejected.rule(), rejected.reason());
    }

    private static Row packed(PackedRequest request) {
        return RowFactory.create(
                request.part(),
                request.firstRow(),
                request.position(),
                request.rows().toArray(Integer[]::new),
                LatchkeyJson.mapper().writeValueAsString(request.request()),
                request.lowerBound());
    }

    private static Stream<Row> stream(Iterator<Row> rows) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED), false);
    }
}
