package dev.latchkey.validation.rule.documented;

import static dev.latchkey.validation.rule.Citation.Document.API_DESCRIPTION;
import static dev.latchkey.validation.rule.Citation.Document.BETA_OPERATIONS;
import static dev.latchkey.validation.rule.Citation.Document.OBSERVED;
import static dev.latchkey.validation.rule.Citation.Document.V1_OPERATIONS;
import static dev.latchkey.validation.rule.Citation.Document.V2024_OPERATIONS;
import static dev.latchkey.validation.rule.RequestKind.GRANT;
import static dev.latchkey.validation.rule.RequestKind.REVOKE;
import static dev.latchkey.validation.rule.Rule.error;
import static dev.latchkey.validation.rule.Rule.warning;

import dev.latchkey.model.Blank;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.directory.GrantedBy;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.fact.Assignment;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.OpenRequest;
import dev.latchkey.validation.rule.CheckContext;
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
            .cites(V2024_OPERATIONS, "create-access-request")
            .cites(V1_OPERATIONS, "create-access-request-v1")
            .reason(
                    "A grant of what the identity has already, on the same account with the same dates, is cancelled as a duplicate.")
            .hint("Leave the item out, or change its dates or account.")
            .eachTarget((identity, machine, item, context) ->
                    eachHeld(identity, item, context, AssignmentRules::alreadyAssigned))
            .build();

    private static final Rule GRANT_CLEARS_REMOVE_DATE = warning("grant-clears-remove-date")
            .of(GRANT)
            .needs(Fact.ASSIGNMENTS)
            .cites(V2024_OPERATIONS, "create-access-request")
            .cites(V1_OPERATIONS, "create-access-request-v1")
            .cites(API_DESCRIPTION, "beta createAccessRequest")
            .reason("A grant without removeDate of what the identity has until a date asks to remove that date.")
            .hint("Repeat the removeDate if the access should still end then.")
            .eachTarget((identity, machine, item, context) -> {
                if (item.getRemoveDate() == null) {
                    eachHeld(identity, item, context, AssignmentRules::clearsRemoveDate);
                }
            })
            .build();

    private static final Rule GRANT_CLEARS_START_DATE = warning("grant-clears-start-date")
            .of(GRANT)
            .needs(Fact.ASSIGNMENTS, Fact.NOW)
            .cites(V1_OPERATIONS, "create-access-request-v1")
            .cites(API_DESCRIPTION, "beta createAccessRequest")
            .reason(
                    "A grant without startDate of what the identity will have from a date on asks to provision it at once.")
            .hint("Repeat the startDate if the access should still start then.")
            .eachTarget((identity, machine, item, context) -> {
                if (item.getStartDate() == null) {
                    eachHeld(identity, item, context, AssignmentRules::clearsStartDate);
                }
            })
            .build();

    private static final Rule ALREADY_REQUESTED = warning("already-requested")
            .of(GRANT)
            .needs(Fact.PENDING)
            .cites(V2024_OPERATIONS, "create-access-request")
            .cites(BETA_OPERATIONS, "create-access-request")
            .cites(V1_OPERATIONS, "create-access-request-v1")
            .reason("The API does not say so when an item is requested twice.")
            .hint("Wait for the open request, or cancel it.")
            .eachTarget((identity, machine, item, context) -> alreadyRequested(identity, item, context))
            .build();

    private static final Rule REVOKE_REMOVE_DATE_UNSET = error("revoke-remove-date-unset")
            .of(REVOKE)
            .onlyIn(ApiVersion.BETA)
            .needs(Fact.ASSIGNMENTS)
            .onlyWith(Trait.REMOVE_DATE)
            .cites(BETA_OPERATIONS, "create-access-request")
            .reason("A revoke sets removeDate only where the access has no sunset date yet.")
            .hint("Leave removeDate out to revoke at once, or use a later API version.")
            .eachTarget((identity, machine, item, context) -> {
                if (item.getRemoveDate() != null) {
                    eachHeld(identity, item, context, AssignmentRules::hasSunset);
                }
            })
            .build();

    private static final Rule REVOKE_REMOVE_DATE_EARLIER = error("revoke-remove-date-earlier")
            .of(REVOKE)
            .notIn(ApiVersion.BETA)
            .needs(Fact.ASSIGNMENTS)
            .onlyWith(Trait.REMOVE_DATE)
            .cites(V2024_OPERATIONS, "create-access-request")
            .cites(V1_OPERATIONS, "create-access-request-v1")
            .reason("A revoke moves a sunset date to an earlier one only.")
            .hint("Choose a date before the sunset date; for a later date, send a grant.")
            .eachTarget((identity, machine, item, context) -> {
                if (item.getRemoveDate() != null) {
                    eachHeld(identity, item, context, AssignmentRules::endsEarlier);
                }
            })
            .build();

    private static final Rule REVOKE_GRANTED_BY_REQUEST = error("revoke-granted-by-request")
            .of(REVOKE)
            .needs(Fact.ASSIGNMENTS)
            .cites(V2024_OPERATIONS, "create-access-request")
            .cites(BETA_OPERATIONS, "create-access-request")
            .cites(V1_OPERATIONS, "create-access-request-v1")
            .reason("Access from role membership or birthright cannot be revoked by a request.")
            .hint("Change the role's criteria or the birthright instead.")
            .eachTarget((identity, machine, item, context) ->
                    eachHeld(identity, item, context, AssignmentRules::grantedByRequest))
            .build();

    private static final Rule REVOKE_HELD = warning("revoke-held")
            .of(REVOKE)
            .needs(Fact.ASSIGNMENTS)
            .cites(API_DESCRIPTION, "IdentityEntitlementDetails.accountTargets")
            .cites(OBSERVED, "")
            .reason("Only what the identity has can be revoked.")
            .hint("Leave the item out, or name an assignment that there is.")
            .eachTarget((identity, machine, item, context) -> isHeld(identity, item, context))
            .build();

    private static final Rule REVOKE_REVOCABLE = error("revoke-revocable")
            .of(REVOKE)
            .needs(Fact.ASSIGNMENTS)
            .cites(V1_OPERATIONS, "get-entitlement-details-for-identity-v1")
            .cites(API_DESCRIPTION, "IdentityEntitlementDetails.accountTargets.revocable")
            .cites(OBSERVED, "")
            .reason("Only what is revocable can be revoked.")
            .hint("Leave the item out, or remove the access at its origin.")
            .eachTarget((identity, machine, item, context) -> isRevocable(identity, item, context))
            .build();

    private static final Rule REVOKE_WHICH_ACCOUNT = warning("revoke-which-account")
            .of(REVOKE)
            .needs(Fact.ASSIGNMENTS)
            .cites(V2024_OPERATIONS, "create-access-request")
            .cites(V1_OPERATIONS, "create-access-request-v1")
            .cites(API_DESCRIPTION, "beta createAccessRequest")
            .reason(
                    "Where an identity has an item several times, the revoke says which: assignmentId for a role, nativeIdentity for an entitlement.")
            .hint("Add assignmentId (role) or nativeIdentity (entitlement).")
            .eachTarget((identity, machine, item, context) -> whichAccount(identity, item, context))
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

    /** Looks at each assignment of the item that the identity has. */
    private static void eachHeld(IdentityId identity, RequestedItem item, CheckContext context, AssignmentCheck check) {
        List<Assignment> assignments = context.get(Fact.ASSIGNMENTS, identity);
        if (assignments == null) {
            context.undetermined(Fact.ASSIGNMENTS);
            return;
        }
        for (int i = 0; i < assignments.size(); i++) {
            Assignment assignment = assignments.get(i);
            if (AssignmentMatcher.isSameItem(item, assignment)) {
                check.check(identity, item, assignment, context);
            }
        }
    }

    private static void alreadyAssigned(
            IdentityId identity, RequestedItem item, Assignment held, CheckContext context) {
        if (AssignmentMatcher.isOnSelectedAccount(item, held) && AssignmentMatcher.hasSameDates(item, held)) {
            context.lacks(
                    "",
                    identity + " has this item already, with the same account and dates",
                    "startDate",
                    "removeDate",
                    "accountSelection");
        }
    }

    private static void clearsRemoveDate(
            IdentityId identity, RequestedItem item, Assignment held, CheckContext context) {
        OffsetDateTime sunset = held.getRemoveDate();
        if (sunset != null && AssignmentMatcher.isOnSelectedAccount(item, held)) {
            context.lacks(
                    "",
                    identity + " has this item until " + sunset.toInstant()
                            + "; without removeDate, the grant makes it permanent",
                    "removeDate");
        }
    }

    private static void clearsStartDate(
            IdentityId identity, RequestedItem item, Assignment held, CheckContext context) {
        OffsetDateTime sunrise = held.getStartDate();
        if (sunrise == null || !AssignmentMatcher.isOnSelectedAccount(item, held)) {
            return;
        }
        Instant now = context.get(Fact.NOW);
        if (now == null) {
            context.undetermined(Fact.NOW);
        } else if (Requests.isAfter(sunrise, now)) {
            context.lacks(
                    "",
                    identity + " will have this item from " + sunrise.toInstant()
                            + "; without startDate, the grant asks for it at once",
                    "startDate");
        }
    }

    private static void hasSunset(IdentityId identity, RequestedItem item, Assignment held, CheckContext context) {
        OffsetDateTime sunset = held.getRemoveDate();
        if (sunset != null && AssignmentMatcher.isMeant(item, held)) {
            context.violated("/removeDate", "the access ends at " + sunset.toInstant() + " already");
        }
    }

    private static void endsEarlier(IdentityId identity, RequestedItem item, Assignment held, CheckContext context) {
        OffsetDateTime sunset = held.getRemoveDate();
        OffsetDateTime removeDate = item.getRemoveDate();
        if (sunset != null
                && removeDate != null
                && !removeDate.isBefore(sunset)
                && AssignmentMatcher.isMeant(item, held)) {
            context.violated(
                    "/removeDate", "the access ends at " + sunset.toInstant() + " already, which is not later");
        }
    }

    private static void grantedByRequest(
            IdentityId identity, RequestedItem item, Assignment held, CheckContext context) {
        GrantedBy by = held.getGrantedBy();
        if (by == GrantedBy.REQUEST || !AssignmentMatcher.isMeant(item, held)) {
            return;
        }
        if (by == null) {
            context.undetermined(Fact.ASSIGNMENTS);
            return;
        }
        String origin = by == GrantedBy.BIRTHRIGHT ? "birthright" : "role membership";
        context.violated("", identity + " has this item by " + origin + ", not by a request");
    }

    private static void alreadyRequested(IdentityId identity, RequestedItem item, CheckContext context) {
        List<OpenRequest> open = context.get(Fact.PENDING, identity);
        if (open == null) {
            context.undetermined(Fact.PENDING);
            return;
        }
        for (int i = 0; i < open.size(); i++) {
            OpenRequest request = open.get(i);
            if (request.getType().equals(item.getType()) && request.getId().equals(item.getId())) {
                context.violated("", "this item is requested for " + identity + " already, and not decided yet");
                return;
            }
        }
    }

    private static void isHeld(IdentityId identity, RequestedItem item, CheckContext context) {
        List<Assignment> assignments = context.get(Fact.ASSIGNMENTS, identity);
        if (assignments == null) {
            context.undetermined(Fact.ASSIGNMENTS);
            return;
        }
        boolean held = false;
        for (int i = 0; i < assignments.size(); i++) {
            Assignment assignment = assignments.get(i);
            if (AssignmentMatcher.isSameItem(item, assignment)) {
                held = true;
                if (AssignmentMatcher.isMeant(item, assignment)) {
                    return;
                }
            }
        }
        context.violated(
                "",
                held ? identity + " has this item, but not" + whichOne(item) : identity + " does not have this item");
    }

    /**
     * Looks whether one of the assignments that are meant can be revoked; where none is meant, there is nothing to tell
     * here.
     */
    private static void isRevocable(IdentityId identity, RequestedItem item, CheckContext context) {
        List<Assignment> assignments = context.get(Fact.ASSIGNMENTS, identity);
        if (assignments == null) {
            context.undetermined(Fact.ASSIGNMENTS);
            return;
        }
        boolean meant = false;
        for (int i = 0; i < assignments.size(); i++) {
            Assignment assignment = assignments.get(i);
            if (AssignmentMatcher.isSameItem(item, assignment) && AssignmentMatcher.isMeant(item, assignment)) {
                meant = true;
                if (!Boolean.FALSE.equals(assignment.getRevocable())) {
                    return;
                }
            }
        }
        if (meant) {
            context.violated("", identity + " has this item, but it is not revocable");
        }
    }

    /** Describes the one of several assignments that a revoke means. */
    private static String whichOne(RequestedItem item) {
        String assignment = item.getAssignmentId();
        String account = item.getNativeIdentity();
        return (assignment == null || Blank.is(assignment) ? "" : " as the assignment " + Spelling.shown(assignment))
                + (account == null || Blank.is(account) ? "" : " on the account " + Spelling.shown(account));
    }

    private static void whichAccount(IdentityId identity, RequestedItem item, CheckContext context) {
        boolean told = item.getType() == ItemType.ROLE
                ? !Blank.isOrNull(item.getAssignmentId())
                : item.getType() != ItemType.ENTITLEMENT || !Blank.isOrNull(item.getNativeIdentity());
        if (told) {
            return;
        }
        List<Assignment> assignments = context.get(Fact.ASSIGNMENTS, identity);
        if (assignments == null) {
            context.undetermined(Fact.ASSIGNMENTS);
            return;
        }
        int count = AssignmentMatcher.count(item, assignments);
        if (count > 1) {
            context.lacks(
                    "",
                    identity + " has this item " + count + " times; the request does not say which one is meant",
                    item.getType() == ItemType.ROLE ? "assignmentId" : "nativeIdentity");
        }
    }

    /** Looks at one assignment of a requested item. */
    @FunctionalInterface
    private interface AssignmentCheck {
        void check(IdentityId identity, RequestedItem item, Assignment held, CheckContext context);
    }
}
