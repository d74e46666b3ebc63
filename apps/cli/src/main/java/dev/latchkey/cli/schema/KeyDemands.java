package dev.latchkey.cli.schema;

import dev.latchkey.model.approval.BulkApproveAccessRequest;
import dev.latchkey.model.approval.ForwardApproval;
import dev.latchkey.model.request.BulkCancelAccessRequest;
import dev.latchkey.model.request.CancelAccessRequest;
import dev.latchkey.model.request.CloseAccessRequest;
import dev.latchkey.model.request.IdentityWithItems;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.RequestFeature;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Constraints of the documents on fields, in addition to their types. */
final class KeyDemands {
    private static final Map<Class<?>, List<String>> REQUIRED = Map.of(
            RequestedItem.class, List.of("type", "id"),
            IdentityWithItems.class, List.of("identityId", "requestedItems"),
            CancelAccessRequest.class, List.of("accountActivityId", "comment"),
            BulkCancelAccessRequest.class, List.of("accessRequestIds", "comment"),
            CloseAccessRequest.class, List.of("accessRequestIds"),
            BulkApproveAccessRequest.class, List.of("approvalIds", "comment"),
            ForwardApproval.class, List.of("newOwnerId", "comment"));

    /** Fields that only some API versions have: of both kinds of items, of nested items alone, and of identities. */
    private static final Map<String, RequestFeature> OF_ITEMS = Map.of("formInstanceId", RequestFeature.FORM_INSTANCE);

    private static final Map<String, RequestFeature> OF_NESTED_ITEMS = Map.of(
            "nativeIdentity", RequestFeature.NESTED_NATIVE_IDENTITY,
            "assignmentId", RequestFeature.NESTED_ASSIGNMENT_ID);

    private static final Map<String, RequestFeature> OF_IDENTITIES =
            Map.of("identityType", RequestFeature.IDENTITY_TYPE);

    /** A character that is not white space in Java; engines differ in their definition of white space. */
    static final String NOT_BLANK =
            "[^\\t-\\r\\u001c-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000]";

    private KeyDemands() {}

    static List<String> required(Class<?> type) {
        return REQUIRED.getOrDefault(type, List.of());
    }

    static boolean isIn(ApiVersion apiVersion, Class<?> type, String key, boolean nested) {
        if (type == RequestedItem.class && !nested && key.equals("accountSelection")) {
            return false;
        }
        RequestFeature feature = feature(type, key, nested);
        return feature == null || apiVersion.offers(feature);
    }

    private static @Nullable RequestFeature feature(Class<?> type, String key, boolean nested) {
        if (type == IdentityWithItems.class) {
            return OF_IDENTITIES.get(key);
        }
        if (type != RequestedItem.class) {
            return null;
        }
        RequestFeature ofNested = nested ? OF_NESTED_ITEMS.get(key) : null;
        return ofNested == null ? OF_ITEMS.get(key) : ofNested;
    }

    /** Required texts, and texts in required lists, are not blank; required lists are not empty. */
    static void narrow(Class<?> type, String key, ObjectNode value) {
        if (!required(type).contains(key) || value.has("enum")) {
            return;
        }
        switch (value.path("type").asString("")) {
            case "array" -> {
                value.put("minItems", 1);
                if (value.at("/items/type").asString("").equals("string")) {
                    ((ObjectNode) value.get("items")).put("pattern", NOT_BLANK);
                }
            }
            case "string" -> {
                if (type == ForwardApproval.class) {
                    value.put("minLength", 1).put("maxLength", 255);
                } else {
                    value.put("pattern", NOT_BLANK);
                }
            }
            default -> {}
        }
    }
}
