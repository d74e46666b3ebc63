package dev.latchkey.validation.document;

import static dev.latchkey.validation.document.ValueReader.dateTime;
import static dev.latchkey.validation.document.ValueReader.id;
import static dev.latchkey.validation.document.ValueReader.list;
import static dev.latchkey.validation.document.ValueReader.listOrBareString;
import static dev.latchkey.validation.document.ValueReader.metadata;
import static dev.latchkey.validation.document.ValueReader.nullableList;
import static dev.latchkey.validation.document.ValueReader.open;
import static dev.latchkey.validation.document.ValueReader.text;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.ApprovalId;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.IdentityType;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.RequestType;
import dev.latchkey.model.approval.BulkApproveAccessRequest;
import dev.latchkey.model.json.Open;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.AccountSelection;
import dev.latchkey.model.request.BulkCancelAccessRequest;
import dev.latchkey.model.request.CancelAccessRequest;
import dev.latchkey.model.request.CloseAccessRequest;
import dev.latchkey.model.request.CompletionStatus;
import dev.latchkey.model.request.ExecutionStatus;
import dev.latchkey.model.request.IdentityWithItems;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.request.SelectedAccount;

/** The documented fields of access request bodies. */
final class Bodies {
    private static final IdentityId NO_IDENTITY = IdentityId.of("");
    private static final AccessRequestId NO_REQUEST = AccessRequestId.of("");
    private static final ApprovalId NO_APPROVAL = ApprovalId.of("");

    private static final ObjectReader<SelectedAccount.Builder, SelectedAccount> SELECTED_ACCOUNT = new ObjectReader<>(
                    SelectedAccount::builder,
                    SelectedAccount.Builder::build,
                    SelectedAccount.Builder::putUnknownField,
                    SelectedAccount::getUnknownFields)
            .field("accountUuid", text(), SelectedAccount.Builder::accountUuid)
            .field("nativeIdentity", text(), SelectedAccount.Builder::nativeIdentity);

    private static final ObjectReader<AccountSelection.Builder, AccountSelection> ACCOUNT_SELECTION =
            new ObjectReader<>(
                            AccountSelection::builder,
                            AccountSelection.Builder::build,
                            AccountSelection.Builder::putUnknownField,
                            AccountSelection::getUnknownFields)
                    .field("sourceId", text(), AccountSelection.Builder::sourceId)
                    .objects(
                            "accounts",
                            SELECTED_ACCOUNT,
                            nullableList(SELECTED_ACCOUNT, SELECTED_ACCOUNT.empty()),
                            AccountSelection.Builder::accounts,
                            AccountSelection::getAccounts);

    private static final ObjectReader<RequestedItem.Builder, RequestedItem> ITEM = new ObjectReader<>(
                    RequestedItem::builder,
                    RequestedItem.Builder::build,
                    RequestedItem.Builder::putUnknownField,
                    RequestedItem::getUnknownFields)
            .field("type", open(ItemType.class), RequestedItem.Builder::type)
            .field("id", text(), RequestedItem.Builder::id)
            .field("comment", text(), RequestedItem.Builder::comment)
            .field("clientMetadata", metadata(), RequestedItem.Builder::clientMetadata)
            .field("startDate", dateTime(), RequestedItem.Builder::startDate)
            .field("removeDate", dateTime(), RequestedItem.Builder::removeDate)
            .field("assignmentId", text(), RequestedItem.Builder::assignmentId)
            .objects(
                    "accountSelection",
                    ACCOUNT_SELECTION,
                    nullableList(ACCOUNT_SELECTION, ACCOUNT_SELECTION.empty()),
                    RequestedItem.Builder::accountSelection,
                    RequestedItem::getAccountSelection)
            .field("nativeIdentity", text(), RequestedItem.Builder::nativeIdentity)
            .field("formInstanceId", text(), RequestedItem.Builder::formInstanceId);

    private static final ObjectReader<IdentityWithItems.Builder, IdentityWithItems> IDENTITY_WITH_ITEMS =
            new ObjectReader<>(
                            IdentityWithItems::builder,
                            IdentityWithItems.Builder::build,
                            IdentityWithItems.Builder::putUnknownField,
                            IdentityWithItems::getUnknownFields)
                    .field("identityId", id(IdentityId::of), IdentityWithItems.Builder::identityId)
                    .field("identityType", open(IdentityType.class), IdentityWithItems.Builder::identityType)
                    .objects(
                            "requestedItems",
                            ITEM,
                            list(ITEM, ITEM.empty()),
                            IdentityWithItems.Builder::requestedItems,
                            IdentityWithItems::getRequestedItems);

    private static final IdentityWithItems NEITHER_PERSON_NOR_MACHINE = IdentityWithItems.builder()
            .identityType(Open.of(IdentityType.class, ""))
            .build();

    static final ObjectReader<AccessRequest.Builder, AccessRequest> ACCESS_REQUEST = new ObjectReader<>(
                    AccessRequest::builder,
                    AccessRequest.Builder::build,
                    AccessRequest.Builder::putUnknownField,
                    AccessRequest::getUnknownFields)
            .field(
                    "requestedFor",
                    listOrBareString(id(IdentityId::of), NO_IDENTITY),
                    AccessRequest.Builder::requestedFor)
            .field("requestType", open(RequestType.class), AccessRequest.Builder::requestType)
            .objects(
                    "requestedItems",
                    ITEM,
                    list(ITEM, ITEM.empty()),
                    AccessRequest.Builder::requestedItems,
                    AccessRequest::getRequestedItems)
            .field("clientMetadata", metadata(), AccessRequest.Builder::clientMetadata)
            .objects(
                    "requestedForWithRequestedItems",
                    IDENTITY_WITH_ITEMS,
                    nullableList(IDENTITY_WITH_ITEMS, NEITHER_PERSON_NOR_MACHINE),
                    AccessRequest.Builder::requestedForWithRequestedItems,
                    AccessRequest::getRequestedForWithRequestedItems);

    static final ObjectReader<CancelAccessRequest.Builder, CancelAccessRequest> CANCEL = new ObjectReader<>(
                    CancelAccessRequest::builder,
                    CancelAccessRequest.Builder::build,
                    CancelAccessRequest.Builder::putUnknownField,
                    CancelAccessRequest::getUnknownFields)
            .field("accountActivityId", id(AccessRequestId::of), CancelAccessRequest.Builder::accountActivityId)
            .field("comment", text(), CancelAccessRequest.Builder::comment);

    static final ObjectReader<BulkCancelAccessRequest.Builder, BulkCancelAccessRequest> BULK_CANCEL =
            new ObjectReader<>(
                            BulkCancelAccessRequest::builder,
                            BulkCancelAccessRequest.Builder::build,
                            BulkCancelAccessRequest.Builder::putUnknownField,
                            BulkCancelAccessRequest::getUnknownFields)
                    .field(
                            "accessRequestIds",
                            list(id(AccessRequestId::of), NO_REQUEST),
                            BulkCancelAccessRequest.Builder::accessRequestIds)
                    .field("comment", text(), BulkCancelAccessRequest.Builder::comment);

    static final ObjectReader<CloseAccessRequest.Builder, CloseAccessRequest> CLOSE = new ObjectReader<>(
                    CloseAccessRequest::builder,
                    CloseAccessRequest.Builder::build,
                    CloseAccessRequest.Builder::putUnknownField,
                    CloseAccessRequest::getUnknownFields)
            .field(
                    "accessRequestIds",
                    list(id(AccessRequestId::of), NO_REQUEST),
                    CloseAccessRequest.Builder::accessRequestIds)
            .field("message", text(), CloseAccessRequest.Builder::message)
            .field("executionStatus", open(ExecutionStatus.class), CloseAccessRequest.Builder::executionStatus)
            .field("completionStatus", open(CompletionStatus.class), CloseAccessRequest.Builder::completionStatus);

    static final ObjectReader<BulkApproveAccessRequest.Builder, BulkApproveAccessRequest> BULK_APPROVE =
            new ObjectReader<>(
                            BulkApproveAccessRequest::builder,
                            BulkApproveAccessRequest.Builder::build,
                            BulkApproveAccessRequest.Builder::putUnknownField,
                            BulkApproveAccessRequest::getUnknownFields)
                    .field(
                            "approvalIds",
                            list(id(ApprovalId::of), NO_APPROVAL),
                            BulkApproveAccessRequest.Builder::approvalIds)
                    .field("comment", text(), BulkApproveAccessRequest.Builder::comment);

    private Bodies() {}

    /** Reports what can only be seen once a request is read. */
    static void finish(AccessRequest request, Cursor cursor) {
        refuseEmptyListsBesideTheOtherShape(request, cursor);
        int identities = request.getRequestedFor().size();
        int items = request.getRequestedItems().size();
        if ((long) identities * items > ReadLimits.MAX_PAIRS) {
            cursor.tooLarge("it asks for " + items + " items for each of " + identities + " identities, and at most "
                    + ReadLimits.MAX_PAIRS + " pairs of the two are looked at");
        }
    }

    private static void refuseEmptyListsBesideTheOtherShape(AccessRequest request, Cursor cursor) {
        boolean flat = !request.getRequestedFor().isEmpty()
                || !request.getRequestedItems().isEmpty();
        boolean nested = !request.getRequestedForWithRequestedItems().isEmpty();
        if (nested) {
            refuseEmptyList("requestedFor", "requestedForWithRequestedItems", cursor);
            refuseEmptyList("requestedItems", "requestedForWithRequestedItems", cursor);
        }
        if (flat) {
            refuseEmptyList("requestedForWithRequestedItems", "requestedFor and requestedItems", cursor);
        }
    }

    private static void refuseEmptyList(String key, String used, Cursor cursor) {
        cursor.reportIfEmptyList(
                key,
                Problem.Kind.SHAPE_OMIT_EMPTY,
                () -> key + " is an empty list beside " + used + "; it has to be left out");
    }
}
