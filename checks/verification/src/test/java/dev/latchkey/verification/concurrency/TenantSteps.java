package dev.latchkey.verification.concurrency;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.ApprovalId;
import dev.latchkey.model.Comment;
import dev.latchkey.model.query.StatusQuery;
import dev.latchkey.model.request.CancelAccessRequest;
import dev.latchkey.testkit.FakeTenant;
import java.time.Duration;
import java.util.stream.Collectors;
import org.jetbrains.lincheck.datastructures.Operation;

/** Steps that threads take in a tenant with one request, which waits for one approval. Lincheck picks and orders them. */
public final class TenantSteps {
    private final FakeTenant tenant = SmallTenant.create(2, 1);
    private final AccessRequestId request = SmallTenant.request(tenant, "identity-0", "role-0");
    private final ApprovalId approval;

    /** Lets the request arrive at its approver. */
    public TenantSteps() {
        tenant.clock().advance(Duration.ofMinutes(1));
        approval = SmallTenant.approvalFor(tenant, "identity-0");
    }

    /** {@return the answer to another request} */
    @Operation
    public String create() {
        return tenant.requests()
                .create(SmallTenant.body("identity-1", "role-0"))
                .toString();
    }

    /** {@return the answer} */
    @Operation
    public String cancel() {
        return tenant.requests()
                .cancel(CancelAccessRequest.builder()
                        .accountActivityId(request)
                        .comment("No longer needed")
                        .build())
                .toString();
    }

    /** {@return the answer} */
    @Operation
    public String approve() {
        return tenant.approvals().approve(approval, Comment.of("granted")).toString();
    }

    /** {@return the answer} */
    @Operation
    public String reject() {
        return tenant.approvals().reject(approval, Comment.of("not granted")).toString();
    }

    /** {@return all requests with their states} */
    @Operation
    public String states() {
        return tenant.status()
                .administrationStream(StatusQuery.builder().build())
                .map(row -> row.getAccessRequestId() + " " + row.getState())
                .collect(Collectors.joining(", "));
    }

    /** Lets an hour pass. */
    @Operation
    public void passAnHour() {
        tenant.clock().advance(Duration.ofHours(1));
    }
}
