package dev.latchkey.cli.schema;

import dev.latchkey.model.version.Operation;
import dev.latchkey.validation.rule.Limits;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The documented limits of lists. Draft 7 cannot count some of the items of a list, so entitlements are counted where
 * nothing else is asked for, and where the request is flat.
 */
final class LengthLimits {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Limits LIMITS = Limits.documented();

    private static final String AN_ENTITLEMENT = """
            {"properties": {"type": {"const": "ENTITLEMENT"}}, "required": ["type"]}
            """;

    /** Conditions on a list of entitlements alone, and on a list with an entitlement. */
    private static final String ENTITLEMENTS = """
            [
              {
                "if": {"properties": {"requestedItems": {"items": AN_ENTITLEMENT}}, "required": ["requestedItems"]},
                "then": {
                  "if": {"properties": {"requestType": {"const": "REVOKE_ACCESS"}}, "required": ["requestType"]},
                  "then": {"properties": {"requestedItems": {"maxItems": 1}}},
                  "else": {"properties": {"requestedItems": {"maxItems": MOST_ENTITLEMENTS}}}
                }
              },
              {
                "if": {
                  "properties": {"requestedItems": {"type": "array", "contains": AN_ENTITLEMENT}},
                  "required": ["requestedItems"]
                },
                "then": {"properties": {"requestedFor": {"maxItems": MOST_IDENTITIES}}}
              }
            ]
            """;

    private static final Map<Operation, Map<String, Integer>> LISTS = Map.of(
            Operation.ACCOUNTS_SELECTION, Map.of("requestedItems", LIMITS.getAccountsSelectionItems()),
            Operation.BULK_CANCEL, Map.of("accessRequestIds", LIMITS.getBulkIds()),
            Operation.BULK_APPROVE, Map.of("approvalIds", LIMITS.getBulkIds()),
            Operation.CLOSE, Map.of("accessRequestIds", LIMITS.getCloseIds()));

    private LengthLimits() {}

    /** Adds the limits of the body of an operation. */
    static void add(ObjectNode root, Operation operation) {
        LISTS.getOrDefault(operation, Map.of())
                .forEach((list, most) -> ((ObjectNode) root.get("properties").get(list)).put("maxItems", most));
        if (operation == Operation.CREATE) {
            ((ArrayNode) root.get("allOf")).addAll((ArrayNode) MAPPER.readTree(entitlements()));
        }
    }

    private static String entitlements() {
        return ENTITLEMENTS
                .replace("MOST_ENTITLEMENTS", Integer.toString(LIMITS.getEntitlements()))
                .replace("MOST_IDENTITIES", Integer.toString(LIMITS.getIdentities()))
                .replace("AN_ENTITLEMENT", AN_ENTITLEMENT);
    }
}
