package dev.latchkey.validation.rule.documented;

import static dev.latchkey.model.version.Operation.ACCOUNTS_SELECTION;
import static dev.latchkey.model.version.Operation.CREATE;
import static dev.latchkey.validation.rule.Citation.Document.API_DESCRIPTION;
import static dev.latchkey.validation.rule.Citation.Document.OBSERVED;
import static dev.latchkey.validation.rule.Citation.Document.REQUEST_MODEL;
import static dev.latchkey.validation.rule.Rule.error;
import static dev.latchkey.validation.rule.documented.Requests.NESTED;
import static dev.latchkey.validation.rule.documented.Requests.demand;
import static dev.latchkey.validation.rule.documented.Requests.isFlat;
import static dev.latchkey.validation.rule.documented.Requests.isNested;
import static dev.latchkey.validation.rule.documented.Requests.nested;

import dev.latchkey.model.Blank;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.IdentityType;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.RequestType;
import dev.latchkey.model.json.Open;
import dev.latchkey.model.request.IdentityWithItems;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.rule.CheckContext;
import dev.latchkey.validation.rule.RequestKind;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.rule.Trait;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules about the shape of a request: its type, one of the two shapes, identities, items. */
final class ShapeRules {
    private static final List<String> REQUEST_TYPES = Spelling.texts(RequestType.class);
    private static final List<String> ITEM_TYPES = Spelling.texts(ItemType.class);
    private static final List<String> IDENTITY_TYPES = Spelling.texts(IdentityType.class);

    private static final Rule REQUEST_TYPE_KNOWN = error("request-type-known")
            .on(CREATE, ACCOUNTS_SELECTION)
            .of(RequestKind.UNKNOWN)
            .cites(REQUEST_MODEL, "request_type")
            .cites(API_DESCRIPTION, "AccessRequestType")
            .reason("A request grants, revokes or modifies access; without a type it grants.")
            .hint("Use GRANT_ACCESS, REVOKE_ACCESS or MODIFY_ACCESS, or leave requestType out to grant.")
            .request((request, context) -> {
                Open<RequestType> type = request.getRequestType();
                if (type != null && !(type instanceof RequestType)) {
                    Spelling.unknownValue(
                            "/requestType",
                            "\"" + type.getText() + "\" is not a type of request",
                            type.getText(),
                            REQUEST_TYPES,
                            context);
                }
            })
            .unsafeFix("Write the documented value.", Changes.takeSuggestion())
            .build();

    private static final Rule SHAPE_PRESENT = error("shape-present")
            .on(CREATE, ACCOUNTS_SELECTION)
            .cites(REQUEST_MODEL, "requested_for_with_requested_items")
            .cites(API_DESCRIPTION, "AccessRequest")
            .reason("A request says who and what: requestedFor with requestedItems, or requestedForWithRequestedItems.")
            .hint("Add requestedFor and requestedItems, or requestedForWithRequestedItems.")
            .request((request, context) -> {
                if (!isFlat(request) && !isNested(request)) {
                    context.lacks(
                            "",
                            "the request names neither identities nor items",
                            "requestedFor",
                            "requestedItems",
                            "requestedForWithRequestedItems");
                }
            })
            .build();

    private static final Rule SHAPE_EXCLUSIVE = error("shape-exclusive")
            .on(CREATE, ACCOUNTS_SELECTION)
            .onlyWith(Trait.NESTED_SHAPE)
            .cites(REQUEST_MODEL, "requested_for_with_requested_items")
            .cites(API_DESCRIPTION, "AccessRequest.requestedForWithRequestedItems")
            .reason("requestedForWithRequestedItems stands alone, without requestedFor and requestedItems.")
            .hint("Keep one of the two shapes.")
            .request((request, context) -> {
                if (isFlat(request) && isNested(request)) {
                    context.violated(NESTED, "the request uses both shapes; a server takes one of them or neither");
                }
            })
            .build();

    private static final Rule SHAPE_OMIT_EMPTY = error("shape-omit-empty")
            .on(CREATE, ACCOUNTS_SELECTION)
            .cites(API_DESCRIPTION, "v1 AccessRequest.requestedFor, AccessRequest.requestedItems")
            .reason("The fields of the shape that is not used are left out, not sent as empty lists.")
            .hint("Remove the key.")
            .safeFix("Leave the empty list out.", Changes.leaveOut())
            .build();

    private static final Rule REQUESTED_FOR_ARRAY = error("requested-for-array")
            .on(CREATE, ACCOUNTS_SELECTION)
            .cites(API_DESCRIPTION, "AccessRequest.requestedFor")
            .cites(OBSERVED, "")
            .reason("requestedFor is a list, for one identity too.")
            .hint("Put the id in brackets: [\"…\"].")
            .safeFix("Put the id in a list.", Changes.putInList())
            .build();

    private static final Rule IDENTITY_PRESENT = error("identity-present")
            .on(CREATE, ACCOUNTS_SELECTION)
            .cites(REQUEST_MODEL, "requested_for")
            .cites(API_DESCRIPTION, "AccessRequest.requestedFor, RequestedForDtoRef.identityId")
            .reason("A request is for at least one identity, and every identity has an id.")
            .hint("Give the id of the identity that the access is for.")
            .request((request, context) -> {
                if (isNested(request)) {
                    identitiesOfNested(request.getRequestedForWithRequestedItems(), context);
                } else if (request.getRequestedFor().isEmpty() && isFlat(request)) {
                    context.lacks(
                            "", "the request is for no identity", "requestedFor", "requestedForWithRequestedItems");
                }
                blankIdentities(request.getRequestedFor(), context);
            })
            .build();

    private static final Rule ITEMS_PRESENT = error("items-present")
            .on(CREATE, ACCOUNTS_SELECTION)
            .cites(API_DESCRIPTION, "AccessRequest.requestedItems, RequestedForDtoRef.requestedItems")
            .reason(
                    "A request asks for at least one item: for all identities together, or for each in the nested shape.")
            .hint("Add the role, access profile or entitlement that is asked for.")
            .request((request, context) -> {
                if (isNested(request)) {
                    itemsOfNested(request.getRequestedForWithRequestedItems(), context);
                } else if (request.getRequestedItems().isEmpty() && isFlat(request)) {
                    context.lacks(
                            "", "the request asks for no item", "requestedItems", "requestedForWithRequestedItems");
                }
            })
            .build();

    private static final Rule ITEM_ID_PRESENT = error("item-id-present")
            .on(CREATE, ACCOUNTS_SELECTION)
            .onlyWith(Trait.UNNAMED_ITEM)
            .cites(API_DESCRIPTION, "AccessRequestItem.id, RequestedItemDtoRef.id")
            .reason("Every item has an id.")
            .hint("Give the id of the role, access profile or entitlement.")
            .eachItem((item, identity, context) ->
                    demand(item.getId(), "id", "the item has no id", "the id of the item is blank", context))
            .build();

    private static final Rule ITEM_TYPE_KNOWN = error("item-type-known")
            .on(CREATE, ACCOUNTS_SELECTION)
            .onlyWith(Trait.UNNAMED_ITEM)
            .cites(REQUEST_MODEL, "type")
            .cites(API_DESCRIPTION, "AccessRequestItem.type, RequestedItemDtoRef.type")
            .reason("Every item is a role, an access profile or an entitlement.")
            .hint("Use ROLE, ACCESS_PROFILE or ENTITLEMENT.")
            .eachItem((item, identity, context) -> itemType(item.getType(), context))
            .unsafeFix("Write the documented value.", Changes.takeSuggestion())
            .build();

    private static final Rule IDENTITY_TYPE_KNOWN = error("identity-type-known")
            .on(CREATE, ACCOUNTS_SELECTION)
            .onlyIn(ApiVersion.V1)
            .onlyWith(Trait.IDENTITY_TYPE)
            .cites(API_DESCRIPTION, "v1 RequestedForDtoRef.identityType")
            .reason("An identity is human or a machine; without a type it is human.")
            .hint("Use HUMAN or MACHINE, or leave identityType out for a person.")
            .eachIdentity((identity, context) -> {
                Open<IdentityType> type = identity.getIdentityType();
                if (type != null && !(type instanceof IdentityType)) {
                    Spelling.unknownValue(
                            "/identityType",
                            "\"" + type.getText() + "\" is not a type of identity",
                            type.getText(),
                            IDENTITY_TYPES,
                            context);
                }
            })
            .unsafeFix("Write the documented value.", Changes.takeSuggestion())
            .build();

    static final List<Rule> ALL = List.of(
            REQUEST_TYPE_KNOWN,
            SHAPE_PRESENT,
            SHAPE_EXCLUSIVE,
            SHAPE_OMIT_EMPTY,
            REQUESTED_FOR_ARRAY,
            IDENTITY_PRESENT,
            ITEMS_PRESENT,
            ITEM_ID_PRESENT,
            ITEM_TYPE_KNOWN,
            IDENTITY_TYPE_KNOWN);

    private ShapeRules() {}

    private static void blankIdentities(List<IdentityId> identities, CheckContext context) {
        for (int i = 0; i < identities.size(); i++) {
            if (Blank.is(identities.get(i).value())) {
                context.violated("/requestedFor/" + i, "the identity id is blank");
            }
        }
    }

    private static void identitiesOfNested(List<IdentityWithItems> identities, CheckContext context) {
        for (int i = 0; i < identities.size(); i++) {
            IdentityId id = identities.get(i).getIdentityId();
            if (id == null) {
                context.lacks(nested(i), "the items are for no identity", "identityId");
            } else if (Blank.is(id.value())) {
                context.violated(nested(i) + "/identityId", "the identity id is blank");
            }
        }
    }

    private static void itemsOfNested(List<IdentityWithItems> identities, CheckContext context) {
        for (int i = 0; i < identities.size(); i++) {
            if (identities.get(i).getRequestedItems().isEmpty()) {
                context.lacks(nested(i), "no item is asked for this identity", "requestedItems");
            }
        }
    }

    private static void itemType(@Nullable Open<ItemType> type, CheckContext context) {
        if (type == null) {
            context.lacks("", "the item has no type", "type");
        } else if (!(type instanceof ItemType)) {
            Spelling.unknownValue(
                    "/type", "\"" + type.getText() + "\" is not a type of item", type.getText(), ITEM_TYPES, context);
        }
    }
}
