package dev.latchkey.testkit.engine;

import dev.latchkey.model.Blank;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.IdentityType;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.RequestType;
import dev.latchkey.model.json.Open;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.IdentityWithItems;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.version.RequestFeature;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Rejects requests that do not have one of the two shapes, or use a feature that the API version does not document. */
final class ShapeChecks {
    private final CreateContext context;
    private final AccessRequest request;

    ShapeChecks(CreateContext context) {
        this.context = context;
        this.request = context.request();
    }

    void check() {
        checkType();
        checkShape();
        context.items().forEach(this::checkItem);
        request.getRequestedForWithRequestedItems().forEach(this::checkEntry);
        refuseMachine(request.getUnknownFields());
        context.items().forEach(item -> refuseMachine(item.getUnknownFields()));
    }

    /**
     * Only the nested shape supports machines; elsewhere the key has no meaning, but shows that a machine was intended.
     */
    private void refuseMachine(Map<String, JsonNode> elsewhere) {
        JsonNode type = elsewhere.get(RequestFeature.IDENTITY_TYPE.getJsonName());
        if (type != null
                && context.apiVersion().offers(RequestFeature.IDENTITY_TYPE)
                && IdentityType.MACHINE.getText().equals(type.asString(""))) {
            throw Refusal.invalid("machine identities are named in requestedForWithRequestedItems only");
        }
    }

    private void checkType() {
        Open<RequestType> type = request.getRequestType();
        if (type == null) {
            return;
        }
        if (!(type instanceof RequestType)) {
            throw Refusal.illegalValue("requestType", type.getText());
        }
    }

    private void checkShape() {
        boolean flat = !request.getRequestedFor().isEmpty()
                || !request.getRequestedItems().isEmpty();
        if (!flat && !context.isNested()) {
            throw Refusal.invalid("requestedFor and requestedItems are missing");
        }
        if (flat && context.isNested()) {
            throw Refusal.invalid("requestedForWithRequestedItems cannot stand beside requestedFor and requestedItems");
        }
        if (flat && request.getRequestedFor().isEmpty()) {
            throw Refusal.invalid("requestedFor is missing");
        }
        if (flat && request.getRequestedItems().isEmpty()) {
            throw Refusal.invalid("requestedItems is missing");
        }
        request.getRequestedFor().forEach(ShapeChecks::demandId);
    }

    private void checkEntry(IdentityWithItems entry) {
        demandId(entry.getIdentityId());
        if (entry.getRequestedItems().isEmpty()) {
            throw Refusal.invalid("requestedItems of " + entry.getIdentityId() + " is missing");
        }
        Open<IdentityType> type = entry.getIdentityType();
        demand(RequestFeature.IDENTITY_TYPE, type == IdentityType.HUMAN ? null : type);
        if (type != null && !(type instanceof IdentityType)) {
            throw Refusal.illegalValue("identityType", type.getText());
        }
        entry.getRequestedItems()
                .forEach(item -> demand(RequestFeature.NESTED_NATIVE_IDENTITY, item.getNativeIdentity()));
    }

    private void checkItem(RequestedItem item) {
        if (Blank.isOrNull(item.getId())) {
            throw Refusal.invalid("an item has no id");
        }
        Open<ItemType> type = item.getType();
        if (type == null) {
            throw Refusal.invalid("the item " + item.getId() + " has no type");
        }
        if (!(type instanceof ItemType)) {
            throw Refusal.illegalValue("item.type", type.getText());
        }
        demand(RequestFeature.FORM_INSTANCE, item.getFormInstanceId());
    }

    private static void demandId(@Nullable IdentityId identity) {
        if (identity == null || Blank.isOrNull(identity.value())) {
            throw Refusal.invalid("an identity has no id");
        }
    }

    private void demand(RequestFeature feature, @Nullable Object used) {
        if (used != null && !context.apiVersion().offers(feature)) {
            throw Refusal.invalid(context.apiVersion() + " does not know " + feature.getJsonName());
        }
    }

    /** Rejects ids that refer to nothing, unless the tenant is lenient. */
    void checkReferences() {
        if (context.tenant().isLenient()) {
            return;
        }
        List<RequestTarget> targets = context.targets();
        for (RequestTarget target : targets) {
            boolean known = target.machine()
                    ? context.tenant().directory().machine(target.identity()) != null
                    : context.tenant().directory().person(target.identity()) != null;
            if (!known) {
                throw Refusal.unknownReference("identity", target.identity().value());
            }
        }
        for (RequestTarget target : targets) {
            if (!context.isKnown(target.item())) {
                throw Refusal.unknownReference(
                        "item", String.valueOf(target.item().getId()));
            }
        }
    }
}
