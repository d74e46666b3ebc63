package dev.latchkey.model.version;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The vendor's description of one API version, operation by operation. */
final class ApiDescription {
    /** By method and whole path, such as {@code GET /v3/access-request-status}. */
    private final Map<String, JsonNode> operations = new TreeMap<>();

    private ApiDescription(JsonNode root) {
        String prefix = root.at("/servers/0/url").asString().replaceFirst("https://[^/]+", "");
        root.path("paths")
                .forEachEntry((path, methods) -> methods.forEachEntry((method, operation) -> {
                    if (Set.of("get", "post", "put", "patch", "delete").contains(method)) {
                        operations.put(
                                HttpMethod.valueOf(method.toUpperCase(Locale.ROOT)) + " " + prefix + path, operation);
                    }
                }));
    }

    /** Reads the description in the folder that the system property {@code latchkey.reference} names. */
    static ApiDescription of(ApiVersion apiVersion) {
        String folder = Objects.requireNonNull(
                System.getProperty("latchkey.reference"),
                "run with -Dlatchkey.reference=<folder that holds access-requests.<version>.yaml>");
        return new ApiDescription(
                new YAMLMapper().readTree(Path.of(folder, "access-requests." + apiVersion + ".yaml")));
    }

    /** Everything that is offered, in the manner of {@code GET /v3/access-request-config, deprecated}. */
    Set<String> offers() {
        return operations.keySet().stream()
                .map(key -> key
                        + (requiresExperimentalHeader(key) ? ", experimental" : "")
                        + (operation(key).path("deprecated").asBoolean(false) ? ", deprecated" : ""))
                .collect(Collectors.toSet());
    }

    JsonNode operation(String methodAndPath) {
        return Objects.requireNonNull(operations.get(methodAndPath), methodAndPath);
    }

    Optional<JsonNode> parameter(String methodAndPath, String name) {
        return operation(methodAndPath)
                .path("parameters")
                .valueStream()
                .filter(parameter -> parameter.path("name").asString("").equals(name))
                .findFirst();
    }

    private boolean requiresExperimentalHeader(String methodAndPath) {
        return parameter(methodAndPath, "X-SailPoint-Experimental")
                .map(header -> header.path("required").asBoolean(false))
                .orElse(false);
    }
}
