package dev.latchkey.cli.schema;

import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.RequestFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The conditions of a schema that depend on the shape of a request and on its type. */
final class CreateConditions {
    private static final JsonMapper MAPPER = new JsonMapper();

    private static final String SHAPES = """
            {
              "if": {"properties": {"requestedForWithRequestedItems": {"type": "array"}}, "required": ["requestedForWithRequestedItems"]},
              "then": {
                "properties": {"requestedFor": false, "requestedItems": false, "requestedForWithRequestedItems": {"minItems": 1}}
              },
              "else": {
                "required": ["requestedFor", "requestedItems"],
                "properties": {
                  "requestedFor": {"minItems": 1, "items": {"pattern": "NOT_BLANK"}},
                  "requestedItems": {"minItems": 1}
                }
              }
            }
            """;

    private static final String REVOKES = """
            {
              "if": {"properties": {"requestType": {"const": "REVOKE_ACCESS"}}, "required": ["requestType"]},
              "then": {
                "properties": {
                  "requestedFor": {"maxItems": 1},
                  "requestedItems": {
                    "items": {
                      "required": ["comment"],
                      "properties": {"comment": {"type": "string", "pattern": "NOT_BLANK"}, "startDate": {"type": "null"}}
                    }
                  }
                }
              }
            }
            """;

    private static final String NESTED_REVOKES_OF_MACHINES = """
            {
              "items": {
                "required": ["identityType"],
                "properties": {
                  "identityType": {"const": "MACHINE"},
                  "requestedItems": {
                    "items": {
                      "required": ["comment"],
                      "properties": {"comment": {"type": "string", "pattern": "NOT_BLANK"}, "startDate": {"type": "null"}}
                    }
                  }
                }
              }
            }
            """;

    private CreateConditions() {}

    /** Adds the choice between the two shapes of a request. */
    static void addShapes(ObjectNode root) {
        root.putArray("allOf").add(parse(SHAPES));
    }

    /** Adds the demands of a revoke. */
    static void addRevokes(ObjectNode root, ApiVersion apiVersion) {
        ObjectNode revokes = parse(REVOKES);
        ObjectNode nested = apiVersion.offers(RequestFeature.IDENTITY_TYPE)
                ? parse(NESTED_REVOKES_OF_MACHINES)
                : MAPPER.createObjectNode().put("type", "null");
        ((ObjectNode) revokes.at("/then/properties")).set("requestedForWithRequestedItems", nested);
        ((ArrayNode) root.get("allOf")).add(revokes);
    }

    private static ObjectNode parse(String json) {
        return (ObjectNode) MAPPER.readTree(json.replace("NOT_BLANK", KeyDemands.NOT_BLANK.replace("\\", "\\\\")));
    }
}
