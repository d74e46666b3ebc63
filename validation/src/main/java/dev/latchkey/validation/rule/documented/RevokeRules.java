package dev.latchkey.validation.rule.documented;

import static dev.latchkey.validation.rule.Citation.Document.API_DESCRIPTION;
import static dev.latchkey.validation.rule.Citation.Document.BETA_OPERATIONS;
import static dev.latchkey.validation.rule.Citation.Document.REQUEST_MODEL;
import static dev.latchkey.validation.rule.Citation.Document.V1_OPERATIONS;
import static dev.latchkey.validation.rule.Citation.Document.V2024_OPERATIONS;
import static dev.latchkey.validation.rule.RequestKind.REVOKE;
import static dev.latchkey.validation.rule.Rule.error;
import static dev.latchkey.validation.rule.Rule.info;
import static dev.latchkey.validation.rule.documented.Requests.NESTED;
import static dev.latchkey.validation.rule.documented.Requests.countEntitlements;
import static dev.latchkey.validation.rule.documented.Requests.demand;
import static dev.latchkey.validation.rule.documented.Requests.isEntitlement;
import static dev.latchkey.validation.rule.documented.Requests.isNested;

import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.IdentityWithItems;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.rule.CheckContext;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.rule.Trait;
import java.util.List;

/** Rules about revokes. */
final class RevokeRules {
    private static final Rule REVOKE_SINGLE_IDENTITY = error("revoke-single-identity")
            .of(REVOKE)
            .cites(V2024_OPERATIONS, "create-access-request")
            .cites(BETA_OPERATIONS, "create-access-request")
            .cites(REQUEST_MODEL, "requested_for")
            .cites(V1_OPERATIONS, "create-access-request-v1")
            .reason("A revoke is for exactly one identity.")
            .hint("Send one revoke for each identity.")
            .request((request, context) -> {
                int identities = request.getRequestedFor().size();
                if (identities > 1) {
                    context.violated(
                            "/requestedFor", "the revoke is for " + identities + " identities; it can be for one");
                }
            })
            .build();

    private static final Rule REVOKE_SINGLE_ENTITLEMENT = error("revoke-single-entitlement")
            .of(REVOKE)
            .onlyWith(Trait.ENTITLEMENT)
            .cites(V2024_OPERATIONS, "create-access-request")
            .cites(BETA_OPERATIONS, "create-access-request")
            .cites(V1_OPERATIONS, "create-access-request-v1")
            .reason("A revoke takes away at most one entitlement; roles and access profiles are not limited.")
            .hint("Send one revoke for each entitlement.")
            .request((request, context) -> {
                int entitlements = countEntitlements(request);
                if (entitlements > 1) {
                    context.violated(
                            isNested(request) ? NESTED : "/requestedItems",
                            "the revoke is about " + entitlements + " entitlements; it can be about one");
                }
            })
            .build();

    private static final Rule REVOKE_COMMENT = error("revoke-comment")
            .of(REVOKE)
            .cites(API_DESCRIPTION, "AccessRequestItem.comment")
            .reason("Every item of a revoke has a comment.")
            .hint("Say in comment why the access is taken away.")
            .eachItem((item, identity, context) -> demand(
                    item.getComment(),
                    "comment",
                    "an item of a revoke needs a comment",
                    "the comment of an item of a revoke is blank",
                    context))
            .build();

    private static final Rule REVOKE_NO_START_DATE = error("revoke-no-start-date")
            .of(REVOKE)
            .onlyWith(Trait.START_DATE)
            .cites(V1_OPERATIONS, "create-access-request-v1")
            .cites(API_DESCRIPTION, "beta createAccessRequest")
            .cites(API_DESCRIPTION, "AccessRequestItem.startDate")
            .reason("A revoke has no startDate.")
            .hint("Remove startDate; removeDate says when the access ends.")
            .eachItem((item, identity, context) -> {
                if (item.getStartDate() != null) {
                    context.violated("/startDate", "a revoke cannot have a startDate");
                }
            })
            .build();

    private static final Rule REVOKE_FLAT_ONLY = error("revoke-flat-only")
            .of(REVOKE)
            .onlyWith(Trait.NESTED_SHAPE)
            .cites(V2024_OPERATIONS, "create-access-request")
            .cites(V1_OPERATIONS, "create-access-request-v1")
            .cites(API_DESCRIPTION, "beta createAccessRequest")
            .reason("A revoke from a person uses requestedFor and requestedItems.")
            .hint("Move the identity to requestedFor and the items to requestedItems.")
            .request((request, context) -> {
                if (isForPeople(request, context)) {
                    context.violated(NESTED, "a revoke from a person cannot use requestedForWithRequestedItems");
                }
            })
            .build();

    private static final Rule REVOKE_REMOVE_DATE_ITEMS = error("revoke-remove-date-items")
            .of(REVOKE)
            .onlyIn(ApiVersion.BETA)
            .onlyWith(Trait.REMOVE_DATE)
            .cites(BETA_OPERATIONS, "create-access-request")
            .reason("In a revoke, only roles and access profiles have a removeDate.")
            .hint("Remove removeDate, or use a later API version.")
            .eachItem((item, identity, context) -> {
                if (item.getRemoveDate() != null && isEntitlement(item)) {
                    context.violated(
                            "/removeDate", "the revoke of an entitlement cannot have a removeDate in this API version");
                }
            })
            .build();

    private static final Rule REVOKE_UNSEEN_BY_APPROVER = info("revoke-unseen-by-approver")
            .of(REVOKE)
            .onlyIn(ApiVersion.BETA)
            .cites(BETA_OPERATIONS, "create-access-request")
            .reason("The approver is not shown that a request takes access away.")
            .hint("Say in the comment of every item that it is a revoke.")
            .request((request, context) -> context.violated(
                    "/requestType", "the approver will not see that this is a revoke, unless the comments say so"))
            .build();

    static final List<Rule> ALL = List.of(
            REVOKE_SINGLE_IDENTITY,
            REVOKE_SINGLE_ENTITLEMENT,
            REVOKE_COMMENT,
            REVOKE_NO_START_DATE,
            REVOKE_FLAT_ONLY,
            REVOKE_REMOVE_DATE_ITEMS,
            REVOKE_UNSEEN_BY_APPROVER);

    private RevokeRules() {}

    /** Checks whether the nested shape is used, and not for machines. */
    private static boolean isForPeople(AccessRequest request, CheckContext context) {
        boolean people = false;
        List<IdentityWithItems> identities = request.getRequestedForWithRequestedItems();
        for (int i = 0; i < identities.size(); i++) {
            IdentityWithItems identity = identities.get(i);
            people |= context.isForPerson(identity);
        }
        return people && !context.isForMachines(request);
    }
}
