package dev.latchkey.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.cli.schema.BodySchema;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Operation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaCommandTest {
    private static final Path PUBLISHED = Path.of("../../docs/schemas");

    @TempDir
    private Path folder;

    @Test
    void thePublishedSchemasAreThoseOfTheCommand() throws IOException {
        List<String> published = new ArrayList<>();
        for (ApiVersion apiVersion : ApiVersion.values()) {
            for (Operation operation : BodySchema.operations()) {
                if (apiVersion.offers(operation)) {
                    CommandLineRun latchkey = new CommandLineRun(folder);
                    assertThat(latchkey.run(
                                    "schema",
                                    operation.getText(),
                                    "--api-version",
                                    apiVersion.getText(),
                                    "--no-settings"))
                            .isZero();
                    String name = apiVersion.getText() + "/" + operation.getText() + ".schema.json";
                    published.add(name);
                    Path file = PUBLISHED.resolve(name);
                    if (Boolean.getBoolean("latchkey.write")) {
                        Files.createDirectories(file.resolveSibling("."));
                        Files.writeString(file, latchkey.out());
                    }
                    assertThat(latchkey.out())
                            .as("docs/schemas/%s is up to date; -Dlatchkey.write=true writes it anew", name)
                            .isEqualTo(Files.readString(file));
                }
            }
        }
        try (Stream<Path> files = Files.walk(PUBLISHED)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> PUBLISHED.relativize(file).toString().replace('\\', '/')))
                    .containsExactlyInAnyOrderElementsOf(published);
        }
    }

    @Test
    void withoutAnApiVersionItIsTheOneOfTheSettings() {
        CommandLineRun latchkey = new CommandLineRun(folder).file("latchkey.yaml", "apiVersion: v2024\n");

        assertThat(latchkey.run("schema", "cancel")).isZero();
        assertThat(latchkey.out()).contains("\"title\" : \"Body of cancel in v2024\"");
    }

    @Test
    void namesTheApiVersionsOfAnOperationThatTheAskedOneLacks() {
        CommandLineRun latchkey = new CommandLineRun(folder);

        assertThat(latchkey.run("schema", "bulk-cancel", "--api-version", "v3", "--no-settings"))
                .isEqualTo(2);
        assertThat(latchkey.err())
                .isEqualTo("latchkey: v3 has no operation bulk-cancel; choose one of v2024, v2025, v2026, v1\n");
    }
}
