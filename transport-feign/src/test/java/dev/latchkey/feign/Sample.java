package dev.latchkey.feign;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.ApprovalId;
import dev.latchkey.model.Comment;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.approval.BulkApproveAccessRequest;
import dev.latchkey.model.approval.ForwardApproval;
import dev.latchkey.model.config.AccessRequestConfig;
import dev.latchkey.model.config.AccessRequestConfigV2;
import dev.latchkey.model.query.ApprovalQuery;
import dev.latchkey.model.query.ApprovalSummaryQuery;
import dev.latchkey.model.query.StatusQuery;
import dev.latchkey.model.request.BulkCancelAccessRequest;
import dev.latchkey.model.request.CancelAccessRequest;
import dev.latchkey.model.request.CloseAccessRequest;
import dev.latchkey.model.tenant.Tenant;
import dev.latchkey.model.version.Operation;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One call of each operation, and what goes over the wire for it.
 *
 * @param operation the operation
 * @param id the id in the path as the caller says it, if there is one
 * @param query the query as it stands in the URL
 * @param body the body, empty where there is none
 * @param answer what the server answers
 * @param call how the call is made
 */
record Sample(
        Operation operation,
        Optional<String> id,
        String query,
        String body,
        String answer,
        Function<Tenant, Object> call) {

    /** An id that shows whether a path is encoded right: once, and the slash as well. */
    static final String ODD_ID = "a/b c%41";

    static final List<Sample> ALL = List.of(
            body(
                    Operation.CREATE,
                    """
                    {"requestedFor":["2c918084660f45d6016617daa9210584"],"requestedItems":[{"type":"ACCESS_PROFILE",\
                    "id":"2c9180835d2e5168015d32f890ca1581","clientMetadata":{"latchkeyCorrelation":"own"}}]}""",
                    Fixtures.ACCEPTED,
                    tenant -> tenant.requests().create(Fixtures.markedGrant("own"))),
            body(
                    Operation.CANCEL,
                    "{\"accountActivityId\":\"2c91\",\"comment\":\"No longer needed\"}",
                    "{}",
                    tenant -> tenant.requests()
                            .cancel(CancelAccessRequest.builder()
                                    .accountActivityId(AccessRequestId.of("2c91"))
                                    .comment("No longer needed")
                                    .build())),
            body(
                    Operation.BULK_CANCEL,
                    "{\"accessRequestIds\":[\"2c91\",\"2c92\"],\"comment\":\"No longer needed\"}",
                    "{}",
                    tenant -> tenant.requests()
                            .bulkCancel(BulkCancelAccessRequest.builder()
                                    .addAccessRequestId(AccessRequestId.of("2c91"))
                                    .addAccessRequestId(AccessRequestId.of("2c92"))
                                    .comment("No longer needed")
                                    .build())),
            body(
                    Operation.CLOSE,
                    "{\"accessRequestIds\":[\"2c91\"]}",
                    "{}",
                    tenant -> tenant.requests()
                            .close(CloseAccessRequest.builder()
                                    .addAccessRequestId(AccessRequestId.of("2c91"))
                                    .build())),
            body(
                    Operation.ACCOUNTS_SELECTION,
                    """
                    {"requestedFor":["2c918084660f45d6016617daa9210584"],"requestedItems":[{"type":"ACCESS_PROFILE",\
                    "id":"2c9180835d2e5168015d32f890ca1581"}]}""",
                    "{\"identities\":[]}",
                    tenant -> tenant.accounts().select(Fixtures.grant())),
            body(
                    Operation.BULK_APPROVE,
                    "{\"approvalIds\":[\"2c93\"],\"comment\":\"Fine\"}",
                    "{}",
                    tenant -> tenant.approvals()
                            .bulkApprove(BulkApproveAccessRequest.builder()
                                    .addApprovalId(ApprovalId.of("2c93"))
                                    .comment("Fine")
                                    .build())),
            body(Operation.GET_CONFIG_1, "", "{}", tenant -> tenant.config().get()),
            body(
                    Operation.SET_CONFIG_1,
                    "{\"approvalsMustBeExternal\":true}",
                    "{}",
                    tenant -> tenant.config()
                            .replace(AccessRequestConfig.builder()
                                    .approvalsMustBeExternal(true)
                                    .build())),
            body(Operation.GET_CONFIG_2, "", "{}", tenant -> tenant.config().getV2()),
            body(
                    Operation.SET_CONFIG_2,
                    "{\"approvalsMustBeExternal\":true}",
                    "{}",
                    tenant -> tenant.config()
                            .replace(AccessRequestConfigV2.builder()
                                    .approvalsMustBeExternal(true)
                                    .build())),
            query(
                    Operation.STATUS,
                    "requested-for=me&count=true&limit=10&offset=5"
                            + "&filters=created%20ge%20%222027-01-15T00%3A00%3A00Z%22&sorters=-created",
                    "[]",
                    tenant -> tenant.status()
                            .page(StatusQuery.builder()
                                    .requestedFor(StatusQuery.ME)
                                    .count(true)
                                    .limit(10)
                                    .offset(5)
                                    .filters("created ge \"2027-01-15T00:00:00Z\"")
                                    .sorters("-created")
                                    .build())),
            query(
                    Operation.ADMINISTRATION,
                    "regarding-identity=50%2541%2B%7Bx%7D%26%C3%BC",
                    "[]",
                    tenant -> tenant.status()
                            .administrationPage(StatusQuery.builder()
                                    .regardingIdentity(IdentityId.of("50%41+{x}&ü"))
                                    .build())),
            query(
                    Operation.ENTITLEMENT_DETAILS,
                    "identityId=2c918084660f45d6016617daa9210584&entitlementId=2c9180835d2e5168015d32f890ca1581",
                    "{}",
                    tenant -> tenant.entitlements().details(Fixtures.IDENTITY, Fixtures.ITEM)),
            query(
                    Operation.PENDING_APPROVALS,
                    "owner-id=me&limit=3",
                    "[]",
                    tenant -> tenant.approvals()
                            .pendingPage(ApprovalQuery.builder()
                                    .ownerId(ApprovalQuery.ME)
                                    .limit(3)
                                    .build())),
            query(
                    Operation.COMPLETED_APPROVALS,
                    "",
                    "[]",
                    tenant -> tenant.approvals()
                            .completedPage(ApprovalQuery.builder().build())),
            path(
                    Operation.APPROVE,
                    "{\"comment\":\"Fine\"}",
                    "{}",
                    tenant -> tenant.approvals().approve(ApprovalId.of(ODD_ID), Comment.of("Fine"))),
            path(
                    Operation.REJECT,
                    "{\"comment\":\"No\"}",
                    "{}",
                    tenant -> tenant.approvals().reject(ApprovalId.of(ODD_ID), Comment.of("No"))),
            path(
                    Operation.FORWARD,
                    "{\"newOwnerId\":\"2c918084660f45d6016617daa9210584\",\"comment\":\"On leave\"}",
                    "{}",
                    tenant -> tenant.approvals()
                            .forward(
                                    ApprovalId.of(ODD_ID),
                                    ForwardApproval.builder()
                                            .newOwnerId(Fixtures.IDENTITY)
                                            .comment("On leave")
                                            .build())),
            query(
                    Operation.APPROVAL_SUMMARY,
                    "owner-id=me&from-date=2027-01-15T00%3A00%3A00Z",
                    "{}",
                    tenant -> tenant.approvals()
                            .summary(ApprovalSummaryQuery.builder()
                                    .ownerId(ApprovalSummaryQuery.ME)
                                    .fromDate(OffsetDateTime.parse("2027-01-15T00:00:00Z"))
                                    .build())),
            path(Operation.APPROVERS, "", "[]", tenant -> tenant.approvals().approvers(AccessRequestId.of(ODD_ID))));

    private static Sample body(Operation operation, String body, String answer, Function<Tenant, Object> call) {
        return new Sample(operation, Optional.empty(), "", body, answer, call);
    }

    private static Sample query(Operation operation, String query, String answer, Function<Tenant, Object> call) {
        return new Sample(operation, Optional.empty(), query, "", answer, call);
    }

    private static Sample path(Operation operation, String body, String answer, Function<Tenant, Object> call) {
        return new Sample(operation, Optional.of(ODD_ID), "", body, answer, call);
    }

    @Override
    public String toString() {
        return operation.getText();
    }
}
