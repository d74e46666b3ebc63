package dev.latchkey.spark;

import dev.latchkey.validation.document.BodyType;
import dev.latchkey.validation.document.DocumentReader;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF2;
import org.jspecify.annotations.Nullable;

/** Checks one request. Its rules and facts are those of its executor. */
final class CheckFunction implements UDF2<@Nullable String, @Nullable String, @Nullable Row> {
    private static final long serialVersionUID = 1L;

    private final Broadcast<CheckState> state;

    CheckFunction(Broadcast<CheckState> state) {
        this.state = state;
    }

    @Override
    public @Nullable Row call(@Nullable String request, @Nullable String facts) {
        return request == null ? null : check(state.value(), request, facts);
    }

    static Row check(CheckState state, String request, @Nullable String facts) {
        return Reports.row(state.preflight().check(DocumentReader.read(BodyType.CREATE, request), state.facts(facts)));
    }
}
