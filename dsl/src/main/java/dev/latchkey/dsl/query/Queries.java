package dev.latchkey.dsl.query;

import dev.latchkey.model.version.Operation;

/**
 * Begins a question to one of the lists. Conditions add up: a row has to meet all of them.
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

    /** {@return a question about the requested items that concern a user} */
    public static StatusQueryBuilder status() {
        return new StatusQueryBuilder(PageCriteria.of(Operation.STATUS), PersonCriteria.ANYBODY);
    }

    /** {@return a question of an administrator about everybody's requested items} */
    public static AdministrationQueryBuilder administration() {
        return new AdministrationQueryBuilder(PageCriteria.of(Operation.ADMINISTRATION), PersonCriteria.ANYBODY);
    }

    /** {@return a question about the approvals that wait for a decision} */
    public static PendingApprovalsQueryBuilder pendingApprovals() {
        return new PendingApprovalsQueryBuilder(PageCriteria.of(Operation.PENDING_APPROVALS), null);
    }

    /** {@return a question about the approvals that are decided} */
    public static CompletedApprovalsQueryBuilder completedApprovals() {
        return new CompletedApprovalsQueryBuilder(PageCriteria.of(Operation.COMPLETED_APPROVALS), null);
    }
}
