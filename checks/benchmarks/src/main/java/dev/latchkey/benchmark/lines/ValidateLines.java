package dev.latchkey.benchmark.lines;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Validates every line of a file against a JSON Schema with networknt's validator. */
public final class ValidateLines {
    private ValidateLines() {}

    /** {@code SCHEMA THREADS FILE}. */
    public static void main(String[] arguments) throws Exception {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of(arguments[0])), InputFormat.JSON);
        long bad = EachLine.count(
                Path.of(arguments[2]),
                Integer.parseInt(arguments[1]),
                () -> (bytes, offset, length) -> !schema.validate(
                                new String(bytes, offset, length, StandardCharsets.UTF_8), InputFormat.JSON)
                        .isEmpty());
        System.out.println(bad + " lines violate the schema");
    }
}
