package dev.latchkey.model.reference;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The API description of one API version. */
record Description(String apiVersion, JsonNode root) {

    static Description of(String apiVersion, Path folder) {
        Path file = folder.resolve("access-requests." + apiVersion + ".yaml");
        return new Description(apiVersion, new YAMLMapper().readTree(file.toFile()));
    }

    /** The description of every operation, with its id under {@code operationId}. */
    List<JsonNode> operations() {
        List<JsonNode> operations = new ArrayList<>();
        for (JsonNode path : root.path("paths")) {
            for (JsonNode candidate : path) {
                if (candidate.has("operationId")) {
                    operations.add(candidate);
                }
            }
        }
        return operations;
    }

    /** The JSON contents of a body or answer: one for each media type. */
    List<JsonNode> contents(JsonNode bodyOrAnswer) {
        return new ArrayList<>(resolve(bodyOrAnswer).path("content").values());
    }

    /** What a node refers to, or the node itself. */
    JsonNode resolve(JsonNode node) {
        JsonNode resolved = node;
        while (resolved.has("$ref")) {
            resolved = root.at(resolved.get("$ref").stringValue().substring("#".length()));
        }
        return resolved;
    }
}
