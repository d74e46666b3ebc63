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
        try {
            String text = Files.readString(Path.of("../../docs").resolve(file));
            SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
            return new DocumentedSchema(registry.getSchema(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void accepts(String json) {
        assertThat(json).endsWith("}\n").hasLineCount(1);
        assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
    }

    void refuses(String json) {
        assertThat(schema.validate(json, InputFormat.JSON)).isNotEmpty();
    }
}
