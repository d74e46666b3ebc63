package dev.latchkey.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A JSON schema in docs. */
final class DocumentedSchema {
    private final Schema schema;

    private DocumentedSchema(Schema schema) {
        this.schema = schema;
    }

    static DocumentedSchema of(String file) {
        return new DocumentedSchema(schema(read(Path.of("../../docs").resolve(file))));
    }

    /** The schema of one result, which is a part of the schema of a report. */
    static DocumentedSchema ofResult() {
        String report = read(Path.of("../../docs/check-output.schema.json"));
        return new DocumentedSchema(
                schema(report.replace("\"required\": [\"results\"],", "\"$ref\": \"#/$defs/result\",")));
    }

    /** The schema of SARIF, among the resources of the tests. */
    static DocumentedSchema ofSarif() {
        return new DocumentedSchema(
                schema(read(Path.of("src/test/resources/dev/latchkey/cli/report/sarif-2.1.0.json"))));
    }

    private static Schema schema(String text) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void accepts(String json) {
        assertThat(json).endsWith("}\n").hasLineCount(1);
        acceptsLines(json);
    }

    /** Accepts JSON of more than one line. */
    void acceptsLines(String json) {
        assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
    }

    void refuses(String json) {
        assertThat(schema.validate(json, InputFormat.JSON)).isNotEmpty();
    }
}
