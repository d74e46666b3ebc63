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
     * {@return the id of the item; the id of the request is {@link #getAccessRequestId()}. Rows from before 2025 can
     * lack it}
     */
    @Nullable
    String getId();

    /** {@return the name of the requested item} */
    @Nullable
    String getName();

    /** {@return the type: role, access profile or entitlement} */
    @Nullable
    Open<ItemType> getType();

    /** {@return the description of the requested item} */
    @Nullable
    String getDescription();

    /** {@return the state of the request; a request that waits for approval is {@link RequestState#EXECUTING}} */
    @Nullable
    Open<RequestState> getState();

    /** {@return the type of the request; unset means {@link RequestType#GRANT_ACCESS}} */
    @Nullable
    Open<RequestType> getRequestType();

    /** {@return the id of the access request; cancel accepts this id} */
    @Nullable
    AccessRequestId getAccessRequestId();

    /** {@return the id of the item within its request} */
    @Nullable
    AccountActivityItemId getAccountActivityItemId();

    /** {@return the time at which the request was created} */
    @JsonProperty("created")
    @DateTime
    @Nullable
    OffsetDateTime getCreated();

    /** {@return the time of the last change of the request} */
    @JsonProperty("modified")
    @DateTime
    @Nullable
    OffsetDateTime getModified();

    /** {@return the requester} */
    @Nullable
    Reference getRequester();

    /** {@return the identity that the request is for: a person or a machine identity} */
    @Nullable
    Reference getRequestedFor();

    /** {@return the type of that identity: person or machine; documented by v1 only} */
    @Nullable
    Open<IdentityType> getIdentityType();

    /** {@return the comment of the requester} */
    @Nullable
    Comment getRequesterComment();

    /** {@return the time at which the access begins} */
    @JsonProperty("startDate")
    @DateTime
    @Nullable
    OffsetDateTime getStartDate();

    /** {@return the time at which the access ends} */
    @JsonProperty("removeDate")
    @DateTime
    @Nullable
    OffsetDateTime getRemoveDate();

    /** {@return whether the request can still be cancelled} */
    @Nullable
    Boolean getCancelable();

    /** {@return the author and reason of the cancellation} */
    @Nullable
    CancelledRequestDetails getCancelledRequestDetails();

    /** {@return the errors in approval and provisioning, each as a list of its texts in one or more languages} */
    @JsonProperty("errorMessages")
    @WithoutNulls
    List<List<ErrorMessage>> getErrorMessages();

    /** {@return the approvals of the item} */
    @JsonProperty("approvalDetails")
    @WithoutNulls
    List<ApprovalDetails> getApprovalDetails();

    /** {@return the manual work that is needed to provision the item} */
    @JsonProperty("manualWorkItemDetails")
    @WithoutNulls
    List<ManualWorkItem> getManualWorkItemDetails();

    /** {@return the phases of the request so far, in order} */
    @JsonProperty("accessRequestPhases")
    @WithoutNulls
    List<RequestPhase> getAccessRequestPhases();

    /** {@return a reference to the fields with more about provisioning} */
    @Nullable
    ProvisioningDetails getProvisioningDetails();

    /** {@return the decision of the pre-approval trigger} */
    @Nullable
    PreApproval getPreApprovalTriggerDetails();

    /** {@return the separation-of-duties check of the request} */
    @Nullable
    SodCheck getSodViolationContext();

    /** {@return the requester's own key-value pairs, as the request sent them} */
    @JsonProperty("clientMetadata")
    @WithoutNulls
    Map<String, String> getClientMetadata();

    /** {@return the completed form of the requester; documented by v1 only} */
    @Nullable
    ItemForm getForm();
}
