package dev.latchkey.model.approval;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.latchkey.model.AccessDuration;
import dev.latchkey.model.ApprovalId;
import dev.latchkey.model.Comment;
import dev.latchkey.model.IdentityType;
import dev.latchkey.model.ItemForm;
import dev.latchkey.model.JitDetail;
import dev.latchkey.model.Reference;
import dev.latchkey.model.RequestType;
import dev.latchkey.model.RequestedAccount;
import dev.latchkey.model.json.DateTime;
import dev.latchkey.model.json.Open;
import dev.latchkey.model.json.WithoutNulls;
import dev.latchkey.model.sod.SodCheck;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields that pending and completed approvals share, such as the requester, the identity and the item. */
public interface Approval {

    /** {@return the id of the approval} */
    @Nullable
    ApprovalId getId();

    /** {@return the name of the approval} */
    @Nullable
    String getName();

    /** {@return the time at which the approval was created} */
    @JsonProperty("created")
    @DateTime
    @Nullable
    OffsetDateTime getCreated();

    /** {@return the time of the last change of the approval} */
    @JsonProperty("modified")
    @DateTime
    @Nullable
    OffsetDateTime getModified();

    /** {@return the time at which the access request was created} */
    @JsonProperty("requestCreated")
    @DateTime
    @Nullable
    OffsetDateTime getRequestCreated();

    /** {@return the type of the request; unset means {@link RequestType#GRANT_ACCESS}} */
    @Nullable
    Open<RequestType> getRequestType();

    /** {@return the requester} */
    @Nullable
    Reference getRequester();

    /** {@return the identity that the request is for: a person or a machine identity} */
    @Nullable
    Reference getRequestedFor();

    /** {@return the type of that identity: person or machine; documented by v1 only} */
    @Nullable
    Open<IdentityType> getIdentityType();

    /** {@return the owner of the approval} */
    @Nullable
    Reference getOwner();

    /** {@return the requested role, access profile or entitlement} */
    @Nullable
    RequestedObject getRequestedObject();

    /** {@return the comment of the requester} */
    @Nullable
    Comment getRequesterComment();

    /** {@return the comments of earlier reviewers} */
    @JsonProperty("previousReviewersComments")
    @WithoutNulls
    List<Comment> getPreviousReviewersComments();

    /** {@return how the approval was forwarded} */
    @JsonProperty("forwardHistory")
    @WithoutNulls
    List<ForwardHistory> getForwardHistory();

    /** {@return whether a rejection needs a comment} */
    @Nullable
    Boolean getCommentRequiredWhenRejected();

    /** {@return the time at which the access ends} */
    @JsonProperty("removeDate")
    @DateTime
    @Nullable
    OffsetDateTime getRemoveDate();

    /** {@return whether the request changes the end of existing access} */
    @Nullable
    Boolean getRemoveDateUpdateRequested();

    /** {@return the end of the access as of the time of the request} */
    @JsonProperty("currentRemoveDate")
    @DateTime
    @Nullable
    OffsetDateTime getCurrentRemoveDate();

    /** {@return the time at which the access begins} */
    @JsonProperty("startDate")
    @DateTime
    @Nullable
    OffsetDateTime getStartDate();

    /** {@return whether the request changes the beginning of access that is already assigned} */
    @Nullable
    Boolean getStartUpdateRequested();

    /** {@return the beginning of the access as of the time of the request} */
    @JsonProperty("currentStartDate")
    @DateTime
    @Nullable
    OffsetDateTime getCurrentStartDate();

    /** {@return the separation-of-duties check of the request} */
    @Nullable
    SodCheck getSodViolationContext();

    /** {@return the requester's own key-value pairs, as the request sent them} */
    @JsonProperty("clientMetadata")
    @WithoutNulls
    Map<String, String> getClientMetadata();

    /** {@return the accounts that the requester chose} */
    @JsonProperty("requestedAccounts")
    @WithoutNulls
    List<RequestedAccount> getRequestedAccounts();

    /** {@return the privilege level of the access, as the tenant names it} */
    @Nullable
    String getPrivilegeLevel();

    /** {@return the longest permitted duration of the access} */
    @Nullable
    AccessDuration getMaxPermittedAccessDuration();

    /** {@return the attribute values that just-in-time access adds; documented by v1 only} */
    @JsonProperty("jitDetails")
    @WithoutNulls
    List<JitDetail> getJitDetails();

    /** {@return the completed form of the requester; documented by v1 only} */
    @Nullable
    ItemForm getForm();
}
