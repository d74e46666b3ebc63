package dev.latchkey.validation.rule.documented;

import static dev.latchkey.validation.rule.Answer.lacks;
import static dev.latchkey.validation.rule.Answer.satisfied;
import static dev.latchkey.validation.rule.Answer.undetermined;
import static dev.latchkey.validation.rule.Answer.violated;
import static dev.latchkey.validation.rule.RequestKind.GRANT;
import static dev.latchkey.validation.rule.RequestKind.REVOKE;
import static dev.latchkey.validation.rule.Rule.error;
import static dev.latchkey.validation.rule.Rule.warning;
import static dev.latchkey.validation.rule.Source.Document.API_DESCRIPTION;
import static dev.latchkey.validation.rule.Source.Document.BETA_OPERATIONS;
import static dev.latchkey.validation.rule.Source.Document.OBSERVED;
import static dev.latchkey.validation.rule.Source.Document.V1_OPERATIONS;
import static dev.latchkey.validation.rule.Source.Document.V2024_OPERATIONS;

import dev.latchkey.model.Blank;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.directory.GrantedBy;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.fact.Assignment;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.FactSource;
import dev.latchkey.validation.fact.OpenRequest;
import dev.latchkey.validation.rule.Answer;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.rule.Trait;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/** Rules about the access that an identity has, or has requested, already. */
final class AssignmentRules {
    private static final Rule ALREADY_ASSIGNED = warning("already-assigned")
            .of(GRANT)
            .needs(Fact.ASSIGNMENTS)
            .source(V2024_OPERATIONS, "create-access-request")
            .source(V1_OPERATIONS, "create-access-request-v1")
            .reason(
                    "A grant of what the identity has already, on the same account with the same dates, is cancelled as a duplicate.")
            .hint("Leave the item out, or change its dates or account.")
            .eachTarget((identity, machine, item, terms, facts) ->
                    eachHeld(identity, item, facts, AssignmentRules::alreadyAssigned))
            .build();

    private static final Rule GRANT_CLEARS_REMOVE_DATE = warning("grant-clears-remove-date")
            .of(GRANT)
            .needs(Fact.ASSIGNMENTS)
            .source(V2024_OPERATIONS, "create-access-request")
            .source(V1_OPERATIONS, "create-access-request-v1")
            .source(API_DESCRIPTION, "beta createAccessRequest")
            .reason("A grant without removeDate of what the identity has until a date asks to remove that date.")
            .hint("Repeat the removeDate if the access shall still end then.")
            .eachTarget((identity, machine, item, terms, facts) -> item.getRemoveDate() != null
                    ? satisfied()
                    : eachHeld(identity, item, facts, AssignmentRules::clearsRemoveDate))
            .build();

    private static final Rule GRANT_CLEARS_START_DATE = warning("grant-clears-start-date")
            .of(GRANT)
            .needs(Fact.ASSIGNMENTS, Fact.NOW)
            .source(V1_OPERATIONS, "create-access-request-v1")
            .source(API_DESCRIPTION, "beta createAccessRequest")
            .reason(
                    "A grant without startDate of what the identity will have from a date on asks to provision it at once.")
            .hint("Repeat the startDate if the access shall still start then.")
            .eachTarget((identity, machine, item, terms, facts) -> item.getStartDate() != null
                    ? satisfied()
                    : eachHeld(identity, item, facts, AssignmentRules::clearsStartDate))
            .build();

    private static final Rule ALREADY_REQUESTED = warning("already-requested")
            .of(GRANT)
            .needs(Fact.PENDING)
            .source(V2024_OPERATIONS, "create-access-request")
            .source(BETA_OPERATIONS, "create-access-request")
            .source(V1_OPERATIONS, "create-access-request-v1")
            .reason("The API does not say so when an item is requested twice.")
            .hint("Wait for the open request, or cancel it.")
            .eachTarget((identity, machine, item, terms, facts) -> alreadyRequested(identity, item, facts))
            .build();

    private static final Rule REVOKE_REMOVE_DATE_UNSET = error("revoke-remove-date-unset")
            .of(REVOKE)
            .onlyIn(ApiVersion.BETA)
            .needs(Fact.ASSIGNMENTS)
            .onlyWith(Trait.REMOVE_DATE)
            .source(BETA_OPERATIONS, "create-access-request")
            .reason("A revoke sets removeDate only where the access has no sunset date yet.")
            .hint("Leave removeDate out to revoke at once, or use a later API version.")
            .eachTarget((identity, machine, item, terms, facts) -> item.getRemoveDate() == null
                    ? satisfied()
                    : eachHeld(identity, item, facts, AssignmentRules::hasSunset))
            .build();

    private static final Rule REVOKE_REMOVE_DATE_EARLIER = error("revoke-remove-date-earlier")
            .of(REVOKE)
            .notIn(ApiVersion.BETA)
            .needs(Fact.ASSIGNMENTS)
            .onlyWith(Trait.REMOVE_DATE)
            .source(V2024_OPERATIONS, "create-access-request")
            .source(V1_OPERATIONS, "create-access-request-v1")
            .reason("A revoke moves a sunset date to an earlier one only.")
            .hint("Choose a date before the sunset date; to move it later, grant.")
            .eachTarget((identity, machine, item, terms, facts) -> item.getRemoveDate() == null
                    ? satisfied()
                    : eachHeld(identity, item, facts, AssignmentRules::endsEarlier))
            .build();

    private static final Rule REVOKE_GRANTED_BY_REQUEST = error("revoke-granted-by-request")
            .of(REVOKE)
            .needs(Fact.ASSIGNMENTS)
            .source(V2024_OPERATIONS, "create-access-request")
            .source(BETA_OPERATIONS, "create-access-request")
            .source(V1_OPERATIONS, "create-access-request-v1")
            .reason("Access from role membership or birthright cannot be revoked by a request.")
            .hint("Change the role's criteria or the birthright instead.")
            .eachTarget((identity, machine, item, terms, facts) ->
                    eachHeld(identity, item, facts, AssignmentRules::grantedByRequest))
            .build();

    private static final Rule REVOKE_HELD = warning("revoke-held")
            .of(REVOKE)
            .needs(Fact.ASSIGNMENTS)
            .source(API_DESCRIPTION, "IdentityEntitlementDetails.accountTargets")
            .source(OBSERVED, "")
            .reason("Only what the identity has can be revoked.")
            .hint("Leave the item out, or name an assignment that there is.")
            .eachTarget((identity, machine, item, terms, facts) -> isHeld(identity, item, facts))
            .build();

    private static final Rule REVOKE_REVOCABLE = error("revoke-revocable")
            .of(REVOKE)
            .needs(Fact.ASSIGNMENTS)
            .source(V1_OPERATIONS, "get-entitlement-details-for-identity-v1")
            .source(API_DESCRIPTION, "IdentityEntitlementDetails.accountTargets.revocable")
            .source(OBSERVED, "")
            .reason("Only what is revocable can be revoked.")
            .hint("Leave the item out, or end the access where it comes from.")
            .eachTarget((identity, machine, item, terms, facts) -> isRevocable(identity, item, facts))
            .build();

    private static final Rule REVOKE_WHICH_ACCOUNT = warning("revoke-which-account")
            .of(REVOKE)
            .needs(Fact.ASSIGNMENTS)
            .source(V2024_OPERATIONS, "create-access-request")
            .source(V1_OPERATIONS, "create-access-request-v1")
            .source(API_DESCRIPTION, "beta createAccessRequest")
            .reason(
                    "Where an identity has an item several times, the revoke says which: assignmentId for a role, nativeIdentity for an entitlement.")
            .hint("Add assignmentId (role) or nativeIdentity (entitlement).")
            .eachTarget((identity, machine, item, terms, facts) -> whichAccount(identity, item, facts))
            .build();

    static final List<Rule> ALL = List.of(
            ALREADY_ASSIGNED,
            GRANT_CLEARS_REMOVE_DATE,
            GRANT_CLEARS_START_DATE,
            ALREADY_REQUESTED,
            REVOKE_REMOVE_DATE_UNSET,
            REVOKE_REMOVE_DATE_EARLIER,
            REVOKE_GRANTED_BY_REQUEST,
            REVOKE_HELD,
            REVOKE_REVOCABLE,
            REVOKE_WHICH_ACCOUNT);

    private AssignmentRules() {}

    /**
     * Asks about each assignment of the item that the identity has. Takes no lambda that captures, so allocates
     * nothing.
     */
    private static Answer eachHeld(IdentityId identity, RequestedItem item, FactSource facts, HeldCheck check) {
        List<Assignment> assignments = facts.assignmentsOf(identity);
        if (assignments == null) {
            return undetermined("", Fact.ASSIGNMENTS);
        }
        Answer answer = satisfied();
        for (int i = 0; i < assignments.size(); i++) {
            if (Held.isSameItem(item, assignments.get(i))) {
                answer = answer.and(check.check(identity, item, assignments.get(i), facts));
            }
        }
        return answer;
    }

    private static Answer alreadyAssigned(IdentityId identity, RequestedItem item, Assignment held, FactSource facts) {
        return Held.isOnSelectedAccount(item, held) && Held.hasSameDates(item, held)
                ? lacks(
                        "",
                        identity + " has this item already, with the same account and dates",
                        "startDate",
                        "removeDate",
                        "accountSelection")
                : satisfied();
    }

    private static Answer clearsRemoveDate(IdentityId identity, RequestedItem item, Assignment held, FactSource facts) {
        OffsetDateTime sunset = held.getRemoveDate();
        return sunset == null || !Held.isOnSelectedAccount(item, held)
                ? satisfied()
                : lacks(
                        "",
                        identity + " has this item until " + sunset.toInstant()
                                + "; without removeDate, the grant asks to keep it for good",
                        "removeDate");
    }

    private static Answer clearsStartDate(IdentityId identity, RequestedItem item, Assignment held, FactSource facts) {
        OffsetDateTime sunrise = held.getStartDate();
        if (sunrise == null || !Held.isOnSelectedAccount(item, held)) {
            return satisfied();
        }
        Instant now = facts.getNow();
        if (now == null) {
            return undetermined("", Fact.NOW);
        }
        return Requests.isAfter(sunrise, now)
                ? lacks(
                        "",
                        identity + " will have this item from " + sunrise.toInstant()
                                + "; without startDate, the grant asks for it at once",
                        "startDate")
                : satisfied();
    }

    private static Answer hasSunset(IdentityId identity, RequestedItem item, Assignment held, FactSource facts) {
        OffsetDateTime sunset = held.getRemoveDate();
        return sunset == null || !Held.isMeant(item, held)
                ? satisfied()
                : violated("/removeDate", "the access ends at " + sunset.toInstant() + " already");
    }

    private static Answer endsEarlier(IdentityId identity, RequestedItem item, Assignment held, FactSource facts) {
        OffsetDateTime sunset = held.getRemoveDate();
        OffsetDateTime removeDate = item.getRemoveDate();
        return sunset == null || removeDate == null || removeDate.isBefore(sunset) || !Held.isMeant(item, held)
                ? satisfied()
                : violated("/removeDate", "the access ends at " + sunset.toInstant() + " already, which is not later");
    }

    private static Answer grantedByRequest(IdentityId identity, RequestedItem item, Assignment held, FactSource facts) {
        GrantedBy by = held.getGrantedBy();
        if (by == GrantedBy.REQUEST || !Held.isMeant(item, held)) {
            return satisfied();
        }
        if (by == null) {
            return undetermined("", Fact.ASSIGNMENTS);
        }
        String origin = by == GrantedBy.BIRTHRIGHT ? "birthright" : "role membership";
        return violated("", identity + " has this item by " + origin + ", not by a request");
    }

    private static Answer alreadyRequested(IdentityId identity, RequestedItem item, FactSource facts) {
        List<OpenRequest> open = facts.pendingOf(identity);
        if (open == null) {
            return undetermined("", Fact.PENDING);
        }
        for (int i = 0; i < open.size(); i++) {
            OpenRequest request = open.get(i);
            if (request.getType().equals(item.getType()) && request.getId().equals(item.getId())) {
                return violated("", "this item is requested for " + identity + " already, and not decided yet");
            }
        }
        return satisfied();
    }

    private static Answer isHeld(IdentityId identity, RequestedItem item, FactSource facts) {
        List<Assignment> assignments = facts.assignmentsOf(identity);
        if (assignments == null) {
            return undetermined("", Fact.ASSIGNMENTS);
        }
        boolean held = false;
        for (int i = 0; i < assignments.size(); i++) {
            Assignment assignment = assignments.get(i);
            if (Held.isSameItem(item, assignment)) {
                held = true;
                if (Held.isMeant(item, assignment)) {
                    return satisfied();
                }
            }
        }
        return violated(
                "",
                held ? identity + " has this item, but not" + whichOne(item) : identity + " does not have this item");
    }

    /**
     * Tells whether one of the assignments that are meant can be revoked; where none is meant, there is nothing to say
     * here.
     */
    private static Answer isRevocable(IdentityId identity, RequestedItem item, FactSource facts) {
        List<Assignment> assignments = facts.assignmentsOf(identity);
        if (assignments == null) {
            return undetermined("", Fact.ASSIGNMENTS);
        }
        boolean meant = false;
        for (int i = 0; i < assignments.size(); i++) {
            Assignment assignment = assignments.get(i);
            if (Held.isSameItem(item, assignment) && Held.isMeant(item, assignment)) {
                meant = true;
                if (!Boolean.FALSE.equals(assignment.getRevocable())) {
                    return satisfied();
                }
            }
        }
        return meant ? violated("", identity + " has this item, but it is not revocable") : satisfied();
    }

    /** Describes the one of several assignments that a revoke means. */
    private static String whichOne(RequestedItem item) {
        String assignment = item.getAssignmentId();
        String account = item.getNativeIdentity();
        return (assignment == null || Blank.is(assignment) ? "" : " as the assignment " + Spelling.shown(assignment))
                + (account == null || Blank.is(account) ? "" : " on the account " + Spelling.shown(account));
    }

    private static Answer whichAccount(IdentityId identity, RequestedItem item, FactSource facts) {
        boolean told = item.getType() == ItemType.ROLE
                ? !Blank.isOrNull(item.getAssignmentId())
                : item.getType() != ItemType.ENTITLEMENT || !Blank.isOrNull(item.getNativeIdentity());
        if (told) {
            return satisfied();
        }
        List<Assignment> assignments = facts.assignmentsOf(identity);
        if (assignments == null) {
            return undetermined("", Fact.ASSIGNMENTS);
        }
        int count = Held.count(item, assignments);
        return count <= 1
                ? satisfied()
                : lacks(
                        "",
                        identity + " has this item " + count + " times; the request does not say which one is meant",
                        item.getType() == ItemType.ROLE ? "assignmentId" : "nativeIdentity");
    }

    /** Looks at one assignment of a requested item. */
    @FunctionalInterface
    private interface HeldCheck {
        Answer check(IdentityId identity, RequestedItem item, Assignment held, FactSource facts);
    }
}
