package dev.latchkey.dsl.query;

import dev.latchkey.model.edition.Operation;

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
    public static StatusList status() {
        return new StatusList(Page.of(Operation.STATUS), Who.ANYBODY);
    }

    /** {@return a question of an administrator about everybody's requested items} */
    public static AdministrationList administration() {
        return new AdministrationList(Page.of(Operation.ADMINISTRATION), Who.ANYBODY);
    }

    /** {@return a question about the approvals that wait for a decision} */
    public static PendingApprovalsList pendingApprovals() {
        return new PendingApprovalsList(Page.of(Operation.PENDING_APPROVALS), null);
    }

    /** {@return a question about the approvals that are decided} */
    public static CompletedApprovalsList completedApprovals() {
        return new CompletedApprovalsList(Page.of(Operation.COMPLETED_APPROVALS), null);
    }
}
