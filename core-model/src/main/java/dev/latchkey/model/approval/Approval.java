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

/** The fields that pending and completed approvals share: who asks, for whom, for what. */
public interface Approval {

    /** {@return the approval} */
    @Nullable
    ApprovalId getId();

    /** {@return the name of the approval} */
    @Nullable
    String getName();

    /** {@return when the approval was created} */
    @JsonProperty("created")
    @DateTime
    @Nullable
    OffsetDateTime getCreated();

    /** {@return when the approval last changed} */
    @JsonProperty("modified")
    @DateTime
    @Nullable
    OffsetDateTime getModified();

    /** {@return when the access request was created} */
    @JsonProperty("requestCreated")
    @DateTime
    @Nullable
    OffsetDateTime getRequestCreated();

    /** {@return what is asked for; unset means {@link RequestType#GRANT_ACCESS}} */
    @Nullable
    Open<RequestType> getRequestType();

    /** {@return who asked} */
    @Nullable
    Reference getRequester();

    /** {@return for whom: a person or a machine identity} */
    @Nullable
    Reference getRequestedFor();

    /** {@return whether it is for a person or a machine; documented by v1 only} */
    @Nullable
    Open<IdentityType> getIdentityType();

    /** {@return whose decision it is} */
    @Nullable
    Reference getOwner();

    /** {@return the role, access profile or entitlement asked for} */
    @Nullable
    RequestedObject getRequestedObject();

    /** {@return why the requester asks} */
    @Nullable
    Comment getRequesterComment();

    /** {@return what earlier reviewers said} */
    @JsonProperty("previousReviewersComments")
    @WithoutNulls
    List<Comment> getPreviousReviewersComments();

    /** {@return how the approval went from one reviewer to another} */
    @JsonProperty("forwardHistory")
    @WithoutNulls
    List<ForwardHistory> getForwardHistory();

    /** {@return whether a rejection needs a comment} */
    @Nullable
    Boolean getCommentRequiredWhenRejected();

    /** {@return when the access ends} */
    @JsonProperty("removeDate")
    @DateTime
    @Nullable
    OffsetDateTime getRemoveDate();

    /** {@return whether the request changes the end of access that is there already} */
    @Nullable
    Boolean getRemoveDateUpdateRequested();

    /** {@return when the access would have ended at the time of the request} */
    @JsonProperty("currentRemoveDate")
    @DateTime
    @Nullable
    OffsetDateTime getCurrentRemoveDate();

    /** {@return when the access begins} */
    @JsonProperty("startDate")
    @DateTime
    @Nullable
    OffsetDateTime getStartDate();

    /** {@return whether the request changes the beginning of access that is assigned already} */
    @Nullable
    Boolean getStartUpdateRequested();

    /** {@return when the access would have begun at the time of the request} */
    @JsonProperty("currentStartDate")
    @DateTime
    @Nullable
    OffsetDateTime getCurrentStartDate();

    /** {@return the separation-of-duties check of the request} */
    @Nullable
    SodCheck getSodViolationContext();

    /** {@return pairs of the requester's own, as they came with the request} */
    @JsonProperty("clientMetadata")
    @WithoutNulls
    Map<String, String> getClientMetadata();

    /** {@return the accounts that the requester chose} */
    @JsonProperty("requestedAccounts")
    @WithoutNulls
    List<RequestedAccount> getRequestedAccounts();

    /** {@return how much power the access gives, in the words of the tenant} */
    @Nullable
    String getPrivilegeLevel();

    /** {@return the longest time that the access may last} */
    @Nullable
    AccessDuration getMaxPermittedAccessDuration();

    /** {@return what just-in-time access brings; documented by v1 only} */
    @JsonProperty("jitDetails")
    @WithoutNulls
    List<JitDetail> getJitDetails();

    /** {@return the form that the requester completed; documented by v1 only} */
    @Nullable
    ItemForm getForm();
}
