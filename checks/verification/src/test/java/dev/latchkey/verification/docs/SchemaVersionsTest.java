package dev.latchkey.verification.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.verification.module.Build;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class SchemaVersionsTest {
    private static final List<String> API_VERSIONS =
            Arrays.stream(ApiVersion.values()).map(ApiVersion::getText).toList();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "docs/check-output.schema.json",
                "docs/diff-output.schema.json",
                "docs/report.schema.json",
                "docs/requirements-output.schema.json",
                "docs/rules-output.schema.json",
                "docs/settings.schema.json",
                "conformance/case.schema.json",
                "apps/emulator/src/main/resources/dev/latchkey/emulator/control/openapi.json"
            })
    void everyListOfApiVersionsIsComplete(String file) throws IOException {
        List<List<String>> lists = new ArrayList<>();
        collect(LatchkeyJson.mapper().readTree(Build.root().resolve(file).toFile()), lists);

        assertThat(lists).isNotEmpty().allSatisfy(list -> assertThat(list).containsExactlyElementsOf(API_VERSIONS));
    }

    /** Adds each enum that lists an API version. */
    private static void collect(JsonNode node, List<List<String>> lists) {
        List<String> values =
                node.path("enum").valueStream().map(JsonNode::asString).toList();
        if (values.stream().anyMatch(API_VERSIONS::contains)) {
            lists.add(values);
        }
        node.forEach(child -> collect(child, lists));
    }
}
