package dev.latchkey.emulator;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Endpoint;
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

/** A description in OpenAPI, such as the vendor's of one API version: what is taken, and what may be answered. */
final class ApiDescription {
    private final SchemaRegistry registry = SchemaRegistry.withDialect(Dialects.getOpenApi30());
    private final JsonNode root;
    private final String prefix;

    private ApiDescription(JsonNode root) {
        this.root = root;
        this.prefix = root.at("/servers/0/url").asString().replaceFirst("https://[^/]+", "");
    }

    /** Reads the description in the folder that the system property {@code latchkey.reference} names. */
    static ApiDescription of(ApiVersion apiVersion) {
        return ofFile("access-requests." + apiVersion + ".yaml");
    }

    /** Reads a description in the same folder by its name. */
    static ApiDescription ofFile(String name) {
        String folder = Objects.requireNonNull(
                System.getProperty("latchkey.reference"),
                "run with -Dlatchkey.reference=<folder that holds " + name + ">");
        return new ApiDescription(new YAMLMapper().readTree(Path.of(folder, name)));
    }

    /** Reads a description as an emulator serves it. */
    static ApiDescription of(String json) {
        return new ApiDescription(LatchkeyJson.mapper().readTree(json));
    }

    /** The methods of each path. */
    Map<String, Set<String>> methods() {
        return root.get("paths")
                .propertyStream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        path -> path.getValue()
                                .propertyStream()
                                .map(method -> method.getKey().toUpperCase(Locale.ROOT))
                                .collect(Collectors.toSet())));
    }

    /** The values that a schema lists. */
    List<String> constants(String schema) {
        return root.at("/components/schemas/" + schema + "/enum")
                .valueStream()
                .map(JsonNode::stringValue)
                .toList();
    }

    /** The statuses that an operation may answer. */
    Set<String> statuses(Endpoint endpoint) {
        return statuses(path(endpoint), endpoint.getMethod().name());
    }

    /** The statuses that a path may answer to a method. */
    Set<String> statuses(String path, String method) {
        return operation(path, method)
                .get("responses")
                .propertyStream()
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** What is wrong with an answer; nothing if it is as described. */
    List<String> errors(Endpoint endpoint, int status, String body) {
        return errors(path(endpoint), endpoint.getMethod().name(), status, body);
    }

    /** What is wrong with an answer; nothing if it is as described. */
    List<String> errors(String path, String method, int status, String body) {
        JsonNode answer = operation(path, method).get("responses").get(String.valueOf(status));
        if (answer == null) {
            return List.of("the status " + status + " is not described: " + body);
        }
        JsonNode content = resolved(answer).path("content");
        if (content.isMissingNode()) {
            return body.isEmpty() ? List.of() : List.of("no body is described: " + body);
        }
        return errors(content, body);
    }

    /** What is wrong with a body that is sent; nothing if it is as described. */
    List<String> bodyErrors(String path, String method, String body) {
        JsonNode described = operation(path, method).path("requestBody").path("content");
        if (described.isMissingNode()) {
            return body.isEmpty() ? List.of() : List.of("no body is described: " + body);
        }
        return errors(described, body);
    }

    /** The names of the parameters that a path takes in its query. */
    Set<String> parameters(String path, String method) {
        return operation(path, method)
                .path("parameters")
                .valueStream()
                .map(parameter -> resolved(parameter).get("name").stringValue())
                .collect(Collectors.toSet());
    }

    /** The names of the headers of an answer. */
    Set<String> headers(String path, String method, int status) {
        return resolved(operation(path, method).get("responses").get(String.valueOf(status)))
                .path("headers")
                .propertyStream()
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private List<String> errors(JsonNode content, String body) {
        ObjectNode schema = (ObjectNode) content.at("/application~1json/schema").deepCopy();
        // References point into the description, so it comes along.
        schema.set("components", root.get("components"));
        return registry.getSchema(schema.toString(), InputFormat.JSON).validate(body, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    private JsonNode operation(String path, String method) {
        return Objects.requireNonNull(root.get("paths").get(path), () -> path + " is not described")
                .get(method.toLowerCase(Locale.ROOT));
    }

    private JsonNode resolved(JsonNode part) {
        JsonNode reference = part.get("$ref");
        return reference == null ? part : root.at(reference.stringValue().substring(1));
    }

    private String path(Endpoint endpoint) {
        return endpoint.getPathTemplate().substring(prefix.length());
    }
}
