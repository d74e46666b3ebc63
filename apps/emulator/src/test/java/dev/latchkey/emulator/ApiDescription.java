package dev.latchkey.emulator;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import dev.latchkey.model.edition.ApiEdition;
import dev.latchkey.model.edition.Endpoint;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The vendor's description of one edition: what each operation may answer. */
final class ApiDescription {
    private final SchemaRegistry registry = SchemaRegistry.withDialect(Dialects.getOpenApi30());
    private final JsonNode root;
    private final String prefix;

    private ApiDescription(JsonNode root) {
        this.root = root;
        this.prefix = root.at("/servers/0/url").asString().replaceFirst("https://[^/]+", "");
    }

    /** Reads the description in the folder that the system property {@code latchkey.reference} names. */
    static ApiDescription of(ApiEdition edition) {
        String folder = Objects.requireNonNull(
                System.getProperty("latchkey.reference"),
                "run with -Dlatchkey.reference=<folder that holds access-requests.<edition>.yaml>");
        return new ApiDescription(new YAMLMapper().readTree(Path.of(folder, "access-requests." + edition + ".yaml")));
    }

    /** The statuses that an operation may answer. */
    Set<String> statuses(Endpoint endpoint) {
        return operation(endpoint)
                .get("responses")
                .propertyStream()
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** What is wrong with an answer; nothing if it is as described. */
    List<String> errors(Endpoint endpoint, int status, String body) {
        JsonNode answer = operation(endpoint).get("responses").get(String.valueOf(status));
        if (answer == null) {
            return List.of("the status " + status + " is not described: " + body);
        }
        ObjectNode schema =
                (ObjectNode) answer.at("/content/application~1json/schema").deepCopy();
        // References point into the description, so it comes along.
        schema.set("components", root.get("components"));
        return registry.getSchema(schema.toString(), InputFormat.JSON).validate(body, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    private JsonNode operation(Endpoint endpoint) {
        String path = endpoint.getPathTemplate().substring(prefix.length());
        return Objects.requireNonNull(root.get("paths").get(path), () -> path + " is not described")
                .get(endpoint.getMethod().name().toLowerCase(Locale.ROOT));
    }
}
