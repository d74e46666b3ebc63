package dev.latchkey.cli.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.latchkey.cli.example.ExampleCase;
import dev.latchkey.cli.example.RuleExample;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Operation;
import dev.latchkey.testkit.generate.Cases;
import dev.latchkey.testkit.generate.GeneratedCase;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.PreflightReport;
import dev.latchkey.validation.document.BodyType;
import dev.latchkey.validation.document.DocumentReader;
import dev.latchkey.validation.fact.Facts;
import dev.latchkey.validation.rule.documented.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodySchemaTest {
    private static final long SEED = 20261130;
    private static final Path EXAMPLES = Path.of("../../core-model/src/test/resources/documents");
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    static List<Operation> operations() {
        return BodySchema.operations();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void legalBodiesFit(Operation operation) {
        Cases.valid().on(operation).stream(SEED)
                .limit(150)
                .forEach(legal -> assertThat(errors(legal)).as(legal.toString()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "GRANT_ACCESS, 25, ENTITLEMENT, 10, true",
        "GRANT_ACCESS, 26, ENTITLEMENT, 1, false",
        "GRANT_ACCESS, 1, ENTITLEMENT, 11, false",
        "GRANT_ACCESS, 26, ROLE, 11, true",
        "REVOKE_ACCESS, 1, ENTITLEMENT, 1, true",
        "REVOKE_ACCESS, 2, ENTITLEMENT, 1, false",
        "REVOKE_ACCESS, 26, ROLE, 1, true",
    })
    void bodiesFitUpToTheDocumentedLimits(
            String requestType, int items, String itemType, int identities, boolean fits) {
        List<Error> errors = schema(Operation.CREATE, ApiVersion.V1)
                .validate(create(requestType, itemType, items, identities), InputFormat.JSON);

        assertThat(errors.isEmpty()).as("%s", errors).isEqualTo(fits);
    }

    /** The rules of which the structure alone shows every violation. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "shape-present",
                "shape-exclusive",
                "requested-for-array",
                "items-present",
                "item-type-known",
                "item-id-present",
                "identity-type-known",
                "request-type-known",
                "metadata-strings",
                "account-selection-nested-only",
                "revoke-single-identity",
                "revoke-comment",
                "revoke-no-start-date",
                "revoke-flat-only",
                "account-selection-item-limit",
                "bulk-cancel-limit",
                "bulk-approve-limit",
                "close-limit",
                "cancel-id",
                "cancel-comment",
                "close-status",
                "forward-owner",
                "forward-comment",
            })
    void bodiesWithOneMistakeInTheirStructureDoNotFit(String rule) {
        Cases.nearValid(rule).stream(SEED)
                .filter(wrong -> BodySchema.operations().contains(wrong.getOperation()))
                .limit(60)
                .forEach(wrong -> assertThat(errors(wrong)).as(wrong.toString()).isNotEmpty());
    }

    @Test
    void whatTheSchemaRefusesTheCheckFindsToo() {
        int[] refused = new int[1];
        Cases.wild().on(Operation.CREATE, BodySchema.operations().toArray(Operation[]::new)).stream(SEED)
                .limit(1_500)
                .filter(wild -> !errors(wild).isEmpty())
                .forEach(wild -> {
                    refused[0]++;
                    assertThat(check(wild).getFindings())
                            .as("%s: %s", wild, errors(wild))
                            .isNotEmpty();
                });
        assertThat(refused[0]).isGreaterThan(300);
    }

    @Test
    void theLegalExamplesOfTheRulesFit() {
        List<ExampleCase> examples = Rules.all().stream()
                .map(rule -> RuleExample.find(rule.getId()).orElseThrow().legal())
                .filter(example -> BodySchema.operations().contains(example.operation()) && !example.isHeaders())
                .toList();

        assertThat(examples)
                .hasSizeGreaterThan(60)
                .allSatisfy(example -> assertThat(schema(example.operation(), example.apiVersion())
                                .validate(example.text(), InputFormat.JSON))
                        .isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "create, access-request/minimal.json",
        "set-config-1, access-request-config/minimal.json",
        "set-config-2, access-request-config-v2/minimal.json",
    })
    void examplesOfTheDocumentsFit(String operation, String example) throws IOException {
        assertThat(schema(Operation.of(operation), ApiVersion.V1)
                        .validate(Files.readString(EXAMPLES.resolve(example)), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void everySchemaIsOne() throws IOException {
        Schema schemaOfSchemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(com.networknt.schema.SchemaLocation.of("http://json-schema.org/draft-07/schema#"));
        try (Stream<Path> files = Files.walk(Path.of("../../docs/schemas"))) {
            assertThat(files.filter(Files::isRegularFile))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(schemaOfSchemas.validate(Files.readString(file), InputFormat.JSON))
                            .isEmpty());
        }
    }

    private static String create(String requestType, String itemType, int items, int identities) {
        return """
                {"requestType": "%s", "requestedFor": [%s], "requestedItems": [%s]}
                """.formatted(requestType, list(identities, id -> "\"identity-" + id + "\""), list(items, id ->
                """
                                {"type": "%s", "id": "item-%d", "comment": "Joins the audit team"}""".formatted(itemType, id)));
    }

    private static String list(int size, IntFunction<String> element) {
        return IntStream.range(0, size).mapToObj(element).collect(Collectors.joining(", "));
    }

    private static List<Error> errors(GeneratedCase generated) {
        return schema(generated.getOperation(), generated.getApiVersion())
                .validate(generated.getJson(), InputFormat.JSON);
    }

    private static Schema schema(Operation operation, ApiVersion apiVersion) {
        return SCHEMAS.computeIfAbsent(
                BodySchema.of(operation, apiVersion),
                text -> SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                        .getSchema(text));
    }

    private static PreflightReport check(GeneratedCase generated) {
        BodyType<?> type = BodyType.find(generated.getOperation()).orElseThrow();
        return Preflight.of(generated.getApiVersion())
                .check(DocumentReader.read(type, generated.getJson()), Facts.at(generated.getNow()));
    }
}
