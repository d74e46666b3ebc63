package dev.latchkey.dsl.query;

import dev.latchkey.model.version.Operation;

/**
 * Starts a query of one of the lists. A row has to meet all conditions.
 *
 * <pre>{@code
 * StatusQuery query = Queries.status()
 *         .requestedFor("me")
 *         .created().after(monday)
 *         .byCreatedDescending()
 *         .build();
 * }</pre>
 */
public final class Queries {
    /** Represents the current user in place of an identity's id. */
    public static final String ME = "me";

    private Queries() {}

    /** {@return a query for the requested items that concern a user} */
    public static StatusQueryBuilder status() {
        return new StatusQueryBuilder(PageCriteria.of(Operation.STATUS), PersonCriteria.ANYBODY);
    }

    /** {@return an administrator's query for the requested items of all users} */
    public static AdministrationQueryBuilder administration() {
        return new AdministrationQueryBuilder(PageCriteria.of(Operation.ADMINISTRATION), PersonCriteria.ANYBODY);
    }

    /** {@return a query for pending approvals} */
    public static PendingApprovalsQueryBuilder pendingApprovals() {
        return new PendingApprovalsQueryBuilder(PageCriteria.of(Operation.PENDING_APPROVALS), null);
    }

    /** {@return a query for completed approvals} */
    public static CompletedApprovalsQueryBuilder completedApprovals() {
        return new CompletedApprovalsQueryBuilder(PageCriteria.of(Operation.COMPLETED_APPROVALS), null);
    }
}
