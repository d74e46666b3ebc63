package dev.latchkey.model.status;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.AccountActivityItemId;
import dev.latchkey.model.Comment;
import dev.latchkey.model.ErrorMessage;
import dev.latchkey.model.IdentityType;
import dev.latchkey.model.ItemForm;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.Reference;
import dev.latchkey.model.RequestType;
import dev.latchkey.model.approval.PreApproval;
import dev.latchkey.model.json.DateTime;
import dev.latchkey.model.json.Open;
import dev.latchkey.model.json.WithoutNulls;
import dev.latchkey.model.sod.SodCheck;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of one requested item for one identity that both status lists share. */
public interface ItemStatus {

    /**
     * {@return the id of the item; the request's id is {@link #getAccessRequestId()}. Rows from before 2025 may lack
     * it}
     */
    @Nullable
    String getId();

    /** {@return the name of the requested item} */
    @Nullable
    String getName();

    /** {@return whether it is a role, an access profile or an entitlement} */
    @Nullable
    Open<ItemType> getType();

    /** {@return the description of the requested item} */
    @Nullable
    String getDescription();

    /** {@return how far the request has come; waiting for approval is {@link RequestState#EXECUTING}} */
    @Nullable
    Open<RequestState> getState();

    /** {@return what is asked for; unset means {@link RequestType#GRANT_ACCESS}} */
    @Nullable
    Open<RequestType> getRequestType();

    /** {@return the access request that the item belongs to; cancel takes this id} */
    @Nullable
    AccessRequestId getAccessRequestId();

    /** {@return the item within its request} */
    @Nullable
    AccountActivityItemId getAccountActivityItemId();

    /** {@return when the request was created} */
    @JsonProperty("created")
    @DateTime
    @Nullable
    OffsetDateTime getCreated();

    /** {@return when the request last changed} */
    @JsonProperty("modified")
    @DateTime
    @Nullable
    OffsetDateTime getModified();

    /** {@return who asked} */
    @Nullable
    Reference getRequester();

    /** {@return for whom: a person or a machine identity} */
    @Nullable
    Reference getRequestedFor();

    /** {@return whether it is for a person or a machine; documented by v1 only} */
    @Nullable
    Open<IdentityType> getIdentityType();

    /** {@return why the requester asks} */
    @Nullable
    Comment getRequesterComment();

    /** {@return when the access begins} */
    @JsonProperty("startDate")
    @DateTime
    @Nullable
    OffsetDateTime getStartDate();

    /** {@return when the access ends} */
    @JsonProperty("removeDate")
    @DateTime
    @Nullable
    OffsetDateTime getRemoveDate();

    /** {@return whether the request can still be cancelled} */
    @Nullable
    Boolean getCancelable();

    /** {@return who cancelled the request and why} */
    @Nullable
    CancelledRequestDetails getCancelledRequestDetails();

    /** {@return what went wrong in approval and provisioning: for every error, its text in one or more languages} */
    @JsonProperty("errorMessages")
    @WithoutNulls
    List<List<ErrorMessage>> getErrorMessages();

    /** {@return the approvals of the item} */
    @JsonProperty("approvalDetails")
    @WithoutNulls
    List<ApprovalDetails> getApprovalDetails();

    /** {@return the work that people have to do by hand to provision the item} */
    @JsonProperty("manualWorkItemDetails")
    @WithoutNulls
    List<ManualWorkItem> getManualWorkItemDetails();

    /** {@return the phases that the request has gone through, in their order} */
    @JsonProperty("accessRequestPhases")
    @WithoutNulls
    List<RequestPhase> getAccessRequestPhases();

    /** {@return where to read on about provisioning} */
    @Nullable
    ProvisioningDetails getProvisioningDetails();

    /** {@return what the pre-approval trigger decided} */
    @Nullable
    PreApproval getPreApprovalTriggerDetails();

    /** {@return the separation-of-duties check of the request} */
    @Nullable
    SodCheck getSodViolationContext();

    /** {@return pairs of the requester's own, as they came with the request} */
    @JsonProperty("clientMetadata")
    @WithoutNulls
    Map<String, String> getClientMetadata();

    /** {@return the form that the requester completed; documented by v1 only} */
    @Nullable
    ItemForm getForm();
}
