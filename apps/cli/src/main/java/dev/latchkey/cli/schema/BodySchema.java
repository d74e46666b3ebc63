package dev.latchkey.cli.schema;

import dev.latchkey.model.Comment;
import dev.latchkey.model.approval.BulkApproveAccessRequest;
import dev.latchkey.model.approval.ForwardApproval;
import dev.latchkey.model.config.AccessRequestConfig;
import dev.latchkey.model.config.AccessRequestConfigV2;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.BulkCancelAccessRequest;
import dev.latchkey.model.request.CancelAccessRequest;
import dev.latchkey.model.request.CloseAccessRequest;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Operation;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON schema (draft 7) of the body that an operation accepts in an API version. Whatever it rejects, a check
 * rejects or warns of, too. It covers the structure and the documented limits, but not dates and facts.
 */
public final class BodySchema {
    private static final Map<Operation, Class<?>> TYPES = types();

    private BodySchema() {}

    private static Map<Operation, Class<?>> types() {
        Map<Operation, Class<?>> types = new EnumMap<>(Operation.class);
        types.put(Operation.CREATE, AccessRequest.class);
        types.put(Operation.ACCOUNTS_SELECTION, AccessRequest.class);
        types.put(Operation.CANCEL, CancelAccessRequest.class);
        types.put(Operation.BULK_CANCEL, BulkCancelAccessRequest.class);
        types.put(Operation.CLOSE, CloseAccessRequest.class);
        types.put(Operation.BULK_APPROVE, BulkApproveAccessRequest.class);
        types.put(Operation.APPROVE, Comment.class);
        types.put(Operation.REJECT, Comment.class);
        types.put(Operation.FORWARD, ForwardApproval.class);
        types.put(Operation.SET_CONFIG_1, AccessRequestConfig.class);
        types.put(Operation.SET_CONFIG_2, AccessRequestConfigV2.class);
        return types;
    }

    /** {@return the operations whose body has a schema} */
    public static List<Operation> operations() {
        return List.copyOf(TYPES.keySet());
    }

    /**
     * Writes a schema.
     *
     * @param operation one of {@link #operations()}
     * @param apiVersion an API version that offers it
     * @return JSON with line breaks, the last one included
     */
    public static String of(Operation operation, ApiVersion apiVersion) {
        Class<?> type = TYPES.get(operation);
        if (type == null || !apiVersion.offers(operation)) {
            throw new IllegalArgumentException(operation + " has no body in " + apiVersion);
        }
        TypeSchemas types = new TypeSchemas(apiVersion);
        ObjectNode root = types.root(type);
        root.put("title", "Body of " + operation.getText() + " in " + apiVersion.getText());
        if (type == AccessRequest.class) {
            CreateConditions.addShapes(root);
        }
        if (operation == Operation.CREATE) {
            CreateConditions.addRevokes(root, apiVersion);
        }
        LengthLimits.add(root, operation);
        return JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(root)
                        .replace(System.lineSeparator(), "\n")
                + "\n";
    }
}
