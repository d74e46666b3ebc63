package dev.latchkey.dsl.query;

import dev.latchkey.model.version.Operation;

/**
 * Starts a query of one of the lists. Conditions add up: a row has to meet all of them.
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
    /** Stands for the current user wherever an identity is named. */
    public static final String ME = "me";

    private Queries() {}

    /** {@return a query for the requested items that concern a user} */
    public static StatusQueryBuilder status() {
        return new StatusQueryBuilder(PageCriteria.of(Operation.STATUS), PersonCriteria.ANYBODY);
    }

    /** {@return an administrator's query for everybody's requested items} */
    public static AdministrationQueryBuilder administration() {
        return new AdministrationQueryBuilder(PageCriteria.of(Operation.ADMINISTRATION), PersonCriteria.ANYBODY);
    }

    /** {@return a query for the approvals that wait for a decision} */
    public static PendingApprovalsQueryBuilder pendingApprovals() {
        return new PendingApprovalsQueryBuilder(PageCriteria.of(Operation.PENDING_APPROVALS), null);
    }

    /** {@return a query for the approvals that are decided} */
    public static CompletedApprovalsQueryBuilder completedApprovals() {
        return new CompletedApprovalsQueryBuilder(PageCriteria.of(Operation.COMPLETED_APPROVALS), null);
    }
}
