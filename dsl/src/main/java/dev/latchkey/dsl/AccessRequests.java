package dev.latchkey.dsl;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.RequestType;
import dev.latchkey.model.request.BulkCancelAccessRequest;
import dev.latchkey.model.request.CancelAccessRequest;
import dev.latchkey.model.request.CloseAccessRequest;
import dev.latchkey.model.request.CompletionStatus;
import dev.latchkey.model.request.ExecutionStatus;
import dev.latchkey.model.version.Operation;
import java.util.Collection;
import java.util.List;

/**
 * Starts the builders of requests, cancellations and other bodies of the access request operations.
 *
 * <pre>{@code
 * AccessRequest request = AccessRequests.grant()
 *         .accessProfile("2c9180835d2e5168015d32f890ca1581", item -> item.comment("Joins the audit
 * team").removeDate(endOfYear))
 *         .entitlement("2c91808874ff91550175097daaec161c")
 *         .forIdentities("2c918084660f45d6016617daa9210584", "2c9180867b50d088017b554662fb281e")
 *         .build();
 * }</pre>
 */
public final class AccessRequests {
    private AccessRequests() {}

    /**
     * Grants the same items to every identity.
     *
     * @return the first step of a grant: add the items, then the identities
     */
    public static ItemsStep<GrantItemOptions, FlatRequestBuilder<GrantItemOptions>> grant() {
        return FlatRequestBuilder.start(Operation.CREATE, RequestType.GRANT_ACCESS, ItemOptionsFactory.ofGrant());
    }

    /**
     * Grants each identity its own items, on its own accounts.
     *
     * <pre>{@code
     * AccessRequest request = AccessRequests.grantPerIdentity()
     *         .forIdentity("2c918084660f45d6016617daa9210584")
     *         .role("2c9180835d2e5168015d32f890ca1581", item ->
     * item.onAccountNamed("cb89bc2f1ee6445fbea12224c526ba3a", "CN=Glen"))
     *         .build();
     * }</pre>
     *
     * @return the first step of a grant: add an identity, then its items, then the next identity
     */
    public static PerIdentityStep grantPerIdentity() {
        return PerIdentityGrantBuilder.start();
    }

    /**
     * Changes the start date or the remove date of access that is already assigned. The dates of the first step apply
     * to every item that does not set its own.
     *
     * <pre>{@code
     * AccessRequest request = AccessRequests.modify()
     *         .removeDate(endOfYear)
     *         .role("2c9180835d2e5168015d32f890ca1581")
     *         .forIdentity("2c918084660f45d6016617daa9210584")
     *         .build();
     * }</pre>
     *
     * @return the first step of a modify: set the new date, then add the items, then the identities
     */
    public static DatesStep<ItemsStep<PlainItemOptions, FlatRequestBuilder<PlainItemOptions>>> modify() {
        return new ModifyDatesStep<>(dated ->
                FlatRequestBuilder.start(Operation.CREATE, RequestType.MODIFY_ACCESS, ItemOptionsFactory.plain(dated)));
    }

    /**
     * Revokes access of one identity.
     *
     * <pre>{@code
     * AccessRequest request = AccessRequests.revoke()
     *         .role("2c9180835d2e5168015d32f890ca1581", "Left the audit team")
     *         .forIdentity("2c918084660f45d6016617daa9210584")
     *         .build();
     * }</pre>
     *
     * @return the first step of a revoke: add the items, then the identity
     */
    public static RevokeStep revoke() {
        return RevokeBuilder.start();
    }

    /**
     * Starts a request for a machine identity, such as a service account. Only v1 documents such requests.
     *
     * <pre>{@code
     * AccessRequest request = AccessRequests.forMachine("a1111111-bc6d-4ff3-8365-c2d44f2c68d6")
     *         .grant()
     *         .entitlement("2c9180835d2e5168015d32f890ca1581", item ->
     * item.onAccountNamed("cb89bc2f1ee6445fbea12224c526ba3a", "CN=backup"))
     *         .build();
     * }</pre>
     *
     * @param id the id of the machine identity, a UUID with hyphens
     * @return the next step: call grant, modify or revoke
     * @throws IllegalArgumentException if the id is blank
     */
    public static MachineStep forMachine(String id) {
        return new MachineStep(Arguments.identity("forMachine(id)", id));
    }

    /**
     * Starts a request for a machine identity.
     *
     * @param id the id of the machine identity, a UUID with hyphens
     * @return the next step: call grant, modify or revoke
     * @throws IllegalArgumentException if the id is blank
     */
    public static MachineStep forMachine(IdentityId id) {
        return forMachine(id.value());
    }

    /**
     * Asks which accounts can get items: the body of {@code POST /access-requests/accounts-selection}, which accepts at
     * most 25 items.
     *
     * @return the first step: add the items, then the identities
     */
    public static ItemsStep<GrantItemOptions, FlatRequestBuilder<GrantItemOptions>> accountsSelection() {
        return FlatRequestBuilder.start(
                Operation.ACCOUNTS_SELECTION, RequestType.GRANT_ACCESS, ItemOptionsFactory.ofGrant());
    }

    /**
     * Cancels a request that is not approved yet: {@code AccessRequests.cancel("2c91…").comment("Asked for by
     * mistake")}.
     *
     * @param accessRequestId the id of the request, not of one of its items
     * @return the next step, which sets the comment
     * @throws IllegalArgumentException if the id is blank
     */
    public static CommentStep<CancelAccessRequest> cancel(String accessRequestId) {
        AccessRequestId id = AccessRequestId.of(Arguments.needed("cancel(id)", "id", accessRequestId));
        return comment -> CancelAccessRequest.builder()
                .accountActivityId(id)
                .comment(Comments.reason(comment))
                .build();
    }

    /**
     * Cancels a request that is not approved yet.
     *
     * @param accessRequestId the id of the request, not of one of its items
     * @return the next step, which sets the comment
     * @throws IllegalArgumentException if the id is blank
     */
    public static CommentStep<CancelAccessRequest> cancel(AccessRequestId accessRequestId) {
        return cancel(accessRequestId.value());
    }

    /**
     * Cancels several requests.
     *
     * @param first the id of a request
     * @param more ids of more requests; duplicates are ignored
     * @return the next step, which sets the comment
     * @throws IllegalArgumentException if an id is blank, or if there are more than 50
     */
    public static CommentStep<BulkCancelAccessRequest> cancelAll(String first, String... more) {
        return cancelAll(Arguments.list(first, more));
    }

    /**
     * Cancels several requests.
     *
     * @param first the id of a request
     * @param more ids of more requests; duplicates are ignored
     * @return the next step, which sets the comment
     * @throws IllegalArgumentException if an id is blank, or if there are more than 50
     */
    public static CommentStep<BulkCancelAccessRequest> cancelAll(AccessRequestId first, AccessRequestId... more) {
        return cancelAll(Arguments.texts(AccessRequestId::value, first, more));
    }

    /**
     * Cancels several requests.
     *
     * @param accessRequestIds 1 to 50 ids of requests; duplicates are ignored
     * @return the next step, which sets the comment
     * @throws IllegalArgumentException if an id is blank, or if there are none or more than 50
     */
    public static CommentStep<BulkCancelAccessRequest> cancelAll(Collection<String> accessRequestIds) {
        List<AccessRequestId> ids =
                Arguments.ids("cancelAll(ids)", "id", accessRequestIds, Limits.BULK_IDS, AccessRequestId::of);
        return comment -> BulkCancelAccessRequest.builder()
                .accessRequestIds(ids)
                .comment(Comments.reason(comment))
                .build();
    }

    /**
     * Closes requests that are stuck. The API sets them to terminated and failed.
     *
     * @param first the id of a request
     * @param more ids of more requests; duplicates are ignored
     * @return the next step, which sets the comment
     * @throws IllegalArgumentException if an id is blank, or if there are more than 500
     */
    public static CommentStep<CloseAccessRequest> close(String first, String... more) {
        return close(Arguments.list(first, more));
    }

    /**
     * Closes requests that are stuck. The API sets them to terminated and failed.
     *
     * @param first the id of a request
     * @param more ids of more requests; duplicates are ignored
     * @return the next step, which sets the comment
     * @throws IllegalArgumentException if an id is blank, or if there are more than 500
     */
    public static CommentStep<CloseAccessRequest> close(AccessRequestId first, AccessRequestId... more) {
        return close(Arguments.texts(AccessRequestId::value, first, more));
    }

    /**
     * Closes requests that are stuck. The API sets them to terminated and failed.
     *
     * @param accessRequestIds 1 to 500 ids of requests; duplicates are ignored
     * @return the next step, which sets the comment
     * @throws IllegalArgumentException if an id is blank, or if there are none or more than 500
     */
    public static CommentStep<CloseAccessRequest> close(Collection<String> accessRequestIds) {
        List<AccessRequestId> ids = closing("close(ids)", accessRequestIds);
        return message -> CloseAccessRequest.builder()
                .accessRequestIds(ids)
                .message(Comments.reason(message))
                .build();
    }

    /**
     * Closes requests that are stuck with a status other than terminated and failed.
     *
     * @param execution the stage that provisioning is set to
     * @param completion the result that the requests are set to
     * @param accessRequestIds 1 to 500 ids of requests; duplicates are ignored
     * @return the next step, which sets the comment
     * @throws IllegalArgumentException if an id is blank, or if there are none or more than 500
     */
    public static CommentStep<CloseAccessRequest> closeAs(
            ExecutionStatus execution, CompletionStatus completion, Collection<String> accessRequestIds) {
        List<AccessRequestId> ids = closing("closeAs(execution, completion, ids)", accessRequestIds);
        return message -> CloseAccessRequest.builder()
                .accessRequestIds(ids)
                .message(Comments.reason(message))
                .executionStatus(execution)
                .completionStatus(completion)
                .build();
    }

    private static List<AccessRequestId> closing(String method, Collection<String> accessRequestIds) {
        return Arguments.ids(method, "id", accessRequestIds, Limits.CLOSE_IDS, AccessRequestId::of);
    }
}
