package dev.latchkey.model.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.model.law.Document;
import dev.latchkey.model.law.Law;
import dev.latchkey.model.law.Leftovers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every document of every API version, with every documented key and constant, is read into the model without leftovers
 * and written back. The folder with the descriptions is the system property {@code latchkey.reference}.
 */
@Tag("reference")
class ReferenceTest {
    private static final JsonMapper MAPPER = LatchkeyJson.mapper();
    private static final List<String> API_VERSIONS = List.of("beta", "v3", "v2024", "v2025", "v2026", "v1");

    private static Stream<Description> descriptions() {
        Path folder = Path.of(Objects.requireNonNull(System.getProperty("latchkey.reference"), "latchkey.reference"));
        return API_VERSIONS.stream().map(apiVersion -> Description.of(apiVersion, folder));
    }

    @Test
    void everyOperationOfTheModelIsDescribed() {
        Set<Operation> described = EnumSet.noneOf(Operation.class);

        descriptions()
                .forEach(description -> description
                        .operations()
                        .forEach(operation -> described.add(operation(description, operation))));

        assertThat(described).containsExactlyInAnyOrder(Operation.values());
    }

    @TestFactory
    Stream<DynamicNode> theModelHoldsWhatIsDescribed() {
        return descriptions()
                .map(description -> dynamicContainer(
                        description.apiVersion(),
                        description.operations().stream()
                                .map(operation -> dynamicContainer(
                                        operation.get("operationId").stringValue(), tests(description, operation)))));
    }

    private static Stream<DynamicNode> tests(Description description, JsonNode described) {
        Operation operation = operation(description, described);
        List<DynamicNode> tests = new ArrayList<>();
        if (described.has("requestBody")) {
            tests.add(
                    dynamicTest("body", () -> assertHeld(description, described.get("requestBody"), operation.body())));
        } else {
            tests.add(dynamicTest("no body", () -> assertThat(operation.body()).isNull()));
        }
        for (Map.Entry<String, JsonNode> answer : described.get("responses").properties()) {
            Document document = answer.getKey().startsWith("2") ? operation.answer() : Document.ERROR_RESPONSE;
            tests.add(dynamicTest(answer.getKey(), () -> assertHeld(description, answer.getValue(), document)));
        }
        return tests.stream();
    }

    private static Operation operation(Description description, JsonNode described) {
        return Operation.of(
                description.apiVersion(), described.get("operationId").stringValue());
    }

    private static void assertHeld(Description description, JsonNode bodyOrAnswer, @Nullable Document document) {
        for (JsonNode content : description.contents(bodyOrAnswer)) {
            JsonNode schema = description.resolve(content.get("schema"));
            if (document == null) {
                assertThat(schema.has("properties")).as("says something").isFalse();
                continue;
            }
            Instances.of(description, schema).forEach(instance -> assertHeld(instance, document));
            examples(content)
                    .filter(example -> !isTheKnownSlip(example, document))
                    .forEach(example -> assertHeld(example, document));
        }
    }

    private static Stream<JsonNode> examples(JsonNode content) {
        Stream<JsonNode> named = content.path("examples").values().stream().map(example -> example.get("value"));
        return content.has("example") ? Stream.concat(Stream.of(content.get("example")), named) : named;
    }

    /** The example of bulk approve names access requests, though its schema wants approvals. */
    private static boolean isTheKnownSlip(JsonNode example, Document document) {
        return document == Document.BULK_APPROVE_ACCESS_REQUEST && example.has("accessRequestIds");
    }

    private static void assertHeld(JsonNode instance, Document document) {
        for (JsonNode row : instance.isArray() ? instance : List.of(instance)) {
            Object value = MAPPER.readValue(row.toString(), document.type());

            assertThat(Leftovers.in(value)).as("leftovers of %s", row).isEmpty();
            assertThat(Law.meaningOf(MAPPER.readTree(MAPPER.writeValueAsString(value))))
                    .as("%s", row)
                    .isEqualTo(Law.meaningOf(row));
        }
    }
}
