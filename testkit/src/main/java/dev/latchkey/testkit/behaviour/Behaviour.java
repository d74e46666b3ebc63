package dev.latchkey.testkit.behaviour;

import static dev.latchkey.testkit.behaviour.QuirkProfile.DOCUMENTED;
import static dev.latchkey.testkit.behaviour.QuirkProfile.OBSERVED;
import static dev.latchkey.testkit.behaviour.QuirkProfile.STRICT;

import java.util.List;

/**
 * A behaviour of a fake tenant. Documented behaviours are always on. Observed and assumed ones belong to some profiles
 * and can be switched.
 */
public enum Behaviour {
    /** A create returns before the request is processed. */
    CREATE_IS_ASYNCHRONOUS(
            "create-is-asynchronous",
            "A create returns before the request is processed: items without an effect are accepted, and cancelled later with a reason."),
    /** A grant of access that the identity has is cancelled. */
    DUPLICATES_ARE_CANCELLED(
            "duplicates-are-cancelled",
            "A grant of access that the identity already has, on the same account with the same dates, is accepted and then cancelled."),
    /** An open request for the same access is not started again. */
    OPEN_REQUESTS_ARE_NAMED(
            "open-requests-are-named",
            "An open request with exactly the same content is not started again; create returns it in existingRequests."
                    + " In beta, where no document states this, it is started again."),
    /** Approvals are decided one after the other. */
    APPROVALS_FOLLOW_THE_SCHEMES(
            "approvals-follow-the-schemes",
            "The approval schemes of the item, or of the configuration, are executed in order: owner of the source,"
                    + " owner of the item, manager, governance group, workflow."),
    /** A requester's own approval is automatic. */
    REQUESTERS_APPROVE_THEMSELVES(
            "requesters-approve-themselves",
            "With autoApprovalEnabled an approval whose reviewer is the requester is approved at once."),
    /** Reviewers who do not decide are reminded, then replaced. */
    SILENT_REVIEWERS_ARE_ESCALATED(
            "silent-reviewers-are-escalated",
            "After daysUntilEscalation a reviewer is reminded, again every daysBetweenReminders; after maxReminders the approval goes"
                    + " to the reviewer's manager, else to the fallback approver."),
    /** A request can be cancelled until its approvals are completed. */
    CANCEL_UNTIL_APPROVED("cancel-until-approved", "A request can be cancelled until it has passed the approval step."),
    /** A request can be closed until it has ended. */
    CLOSE_UNTIL_ENDED(
            "close-until-ended",
            "A request that has not ended can be closed, even after the approval step; its access is not provisioned."),
    /** Access begins at its sunrise date. */
    SUNRISE("sunrise", "Access that is granted with a startDate is provisioned on that date."),
    /** Access ends at its sunset date. */
    SUNSET("sunset", "Access that is granted or revoked with a removeDate is removed on that date."),
    /** A grant sets the dates of existing access. */
    GRANTS_CHANGE_DATES(
            "grants-change-dates",
            "A grant of access that the identity has, with other dates, changes the dates; one without dates clears them."),
    /** Segments limit the items that an identity can request. */
    SEGMENTS_LIMIT_REQUESTS(
            "segments-limit-requests", "An item in segments can only be requested by members of one of them."),

    /** Approvals expire. */
    APPROVALS_EXPIRE(
            "approvals-expire",
            "An approval without a decision expires after 90 days.",
            Provenance.OBSERVED,
            QuirkProfile.values()),
    /** The status list lags. */
    STATUS_LAGS(
            "status-lags",
            "A row appears in the status lists 3 seconds after the create.",
            Provenance.OBSERVED,
            STRICT,
            OBSERVED),
    /** A revoke of access that the identity does not have is rejected at once. */
    UNHELD_IS_REFUSED(
            "unheld-is-refused",
            "A revoke of access that the identity does not have is rejected; otherwise it is accepted and cancelled later.",
            Provenance.OBSERVED,
            OBSERVED),

    /** Processing takes time. */
    WORK_TAKES_TIME(
            "work-takes-time",
            "Processing starts 2 seconds after the create, and provisioning takes 30 seconds, in the state"
                    + " PROVISIONING_VERIFICATION_PENDING; otherwise both are immediate.",
            STRICT,
            OBSERVED),
    /** Cancelled duplicates are listed. */
    DUPLICATES_ARE_LISTED(
            "duplicates-are-listed",
            "A request that was cancelled as a duplicate is in the status lists; the documents also state that it is ignored and not"
                    + " displayed.",
            STRICT,
            OBSERVED),
    /** A create returns no ids. */
    CREATE_ANSWERS_NO_IDS(
            "create-answers-no-ids",
            "A create returns 202 without the ids of its requests; the status lists show them.",
            Provenance.OBSERVED),
    /** Closing through v2024 needs the experimental header. */
    CLOSE_IS_EXPERIMENTAL(
            "close-is-experimental",
            "Over HTTP, a close through v2024 without the experimental header is rejected; the documents of v2024 contradict each"
                    + " other.",
            STRICT),
    /** A start date in the past is rejected. */
    PAST_START_IS_REFUSED(
            "past-start-is-refused",
            "A startDate that is not in the future is rejected; otherwise access is provisioned at once, as the text of the field states.",
            QuirkProfile.values()),
    /** A request waits for the sunrise date. */
    SUNRISE_KEEPS_REQUESTS_OPEN(
            "sunrise-keeps-requests-open",
            "A request with a startDate stays open until that date; otherwise it ends when the date is set.",
            QuirkProfile.values()),
    /** Identities do not decide about their own access. */
    SELF_REVIEW_IS_DELEGATED(
            "self-review-is-delegated",
            "An approval whose reviewer is also the recipient of the access goes to the reviewer's manager, else to the fallback"
                    + " approver.",
            QuirkProfile.values()),
    /** An administrator decides if there is no other reviewer. */
    ADMINISTRATORS_STAND_IN(
            "administrators-stand-in",
            "If a step has no reviewer and there is no fallback approver, the first administrator decides; otherwise the request"
                    + " ends in an error.",
            QuirkProfile.values()),
    /** Workflows approve. */
    WORKFLOWS_APPROVE(
            "workflows-approve", "A workflow approves after a minute; otherwise it rejects.", QuirkProfile.values()),
    /** Missing accounts are created. */
    ACCOUNTS_ARE_CREATED(
            "accounts-are-created",
            "An identity without an account on the source of an entitlement gets one; otherwise provisioning fails.",
            QuirkProfile.values()),
    /** A missing form fails later. */
    MISSING_FORMS_FAIL(
            "missing-forms-fail",
            "A grant without the form that the item requires is accepted and ends in an error; the documents state that this is possible.",
            QuirkProfile.values());

    private final String id;
    private final String description;
    private final Provenance provenance;
    private final boolean strict;
    private final boolean usual;
    private final boolean observed;

    Behaviour(String id, String description) {
        this(id, description, Provenance.DOCUMENTED, QuirkProfile.values());
    }

    Behaviour(String id, String description, QuirkProfile... profiles) {
        this(id, description, Provenance.ASSUMED, profiles);
    }

    Behaviour(String id, String description, Provenance provenance, QuirkProfile... profiles) {
        this.id = id;
        this.description = description;
        this.provenance = provenance;
        List<QuirkProfile> all = List.of(profiles);
        this.strict = all.contains(STRICT);
        this.usual = all.contains(DOCUMENTED);
        this.observed = all.contains(OBSERVED);
    }

    /** {@return a name in kebab case that is stable across releases} */
    public String getId() {
        return id;
    }

    /** {@return a description of the behaviour, and of the alternative} */
    public String getDescription() {
        return description;
    }

    /** {@return the evidence for the behaviour} */
    public Provenance getProvenance() {
        return provenance;
    }

    /** {@return whether the behaviour can be switched: documented ones cannot} */
    public boolean isSwitchable() {
        return provenance != Provenance.DOCUMENTED;
    }

    /**
     * Checks whether a profile has the behaviour.
     *
     * @param profile any profile
     * @return whether a tenant with that profile has the behaviour by default
     */
    public boolean isIn(QuirkProfile profile) {
        return switch (profile) {
            case STRICT -> strict;
            case DOCUMENTED -> usual;
            case OBSERVED -> observed;
        };
    }
}
