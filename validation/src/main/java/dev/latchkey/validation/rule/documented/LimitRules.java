package dev.latchkey.validation.rule.documented;

import static dev.latchkey.model.version.Operation.ACCOUNTS_SELECTION;
import static dev.latchkey.validation.rule.Citation.Document.API_DESCRIPTION;
import static dev.latchkey.validation.rule.Citation.Document.BETA_OPERATIONS;
import static dev.latchkey.validation.rule.Citation.Document.OWN;
import static dev.latchkey.validation.rule.Citation.Document.V1_OPERATIONS;
import static dev.latchkey.validation.rule.Citation.Document.V2024_OPERATIONS;
import static dev.latchkey.validation.rule.RequestKind.GRANT;
import static dev.latchkey.validation.rule.RequestKind.MODIFY;
import static dev.latchkey.validation.rule.Rule.error;
import static dev.latchkey.validation.rule.Rule.warning;
import static dev.latchkey.validation.rule.documented.Requests.NESTED;
import static dev.latchkey.validation.rule.documented.Requests.countEntitlements;
import static dev.latchkey.validation.rule.documented.Requests.isEntitlement;
import static dev.latchkey.validation.rule.documented.Requests.isNested;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.IdentityWithItems;
import dev.latchkey.model.request.RequestParts;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.validation.rule.CheckContext;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.rule.Trait;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rules about the size of a request. */
final class LimitRules {
    private static final Rule ENTITLEMENT_LIMIT = error("entitlement-limit")
            .of(GRANT, MODIFY)
            .onlyWith(Trait.ENTITLEMENT)
            .cites(V2024_OPERATIONS, "create-access-request")
            .cites(BETA_OPERATIONS, "create-access-request")
            .cites(V1_OPERATIONS, "create-access-request-v1")
            .reason("One request asks for at most 25 entitlements; the nested shape counts each entitlement once.")
            .hint("Split the request.")
            .request((request, context) -> {
                int limit = context.getLimits().getEntitlements();
                int summed = countEntitlements(request);
                if (summed > limit && !isNested(request)) {
                    tooMany("/requestedItems", summed, "entitlements", limit, context);
                } else if (summed > limit && distinctEntitlements(request) > limit) {
                    tooMany(NESTED, distinctEntitlements(request), "different entitlements", limit, context);
                }
            })
            .build();

    private static final Rule ENTITLEMENT_LIMIT_SUMMED = warning("entitlement-limit-summed")
            .of(GRANT, MODIFY)
            .onlyWith(Trait.NESTED_SHAPE)
            .cites(OWN, "")
            .reason(
                    "The documents do not say whether the nested shape counts an entitlement once or for every identity.")
            .hint("Split the request to be safe.")
            .request((request, context) -> {
                int limit = context.getLimits().getEntitlements();
                int summed = countEntitlements(request);
                if (summed > limit && isNested(request) && distinctEntitlements(request) <= limit) {
                    context.violated(
                            NESTED,
                            summed
                                    + " entitlements are requested, counted over all identities; a server may refuse more than "
                                    + limit);
                }
            })
            .build();

    private static final Rule RECIPIENT_LIMIT = error("recipient-limit")
            .of(GRANT, MODIFY)
            .onlyWith(Trait.ENTITLEMENT)
            .cites(V2024_OPERATIONS, "create-access-request")
            .cites(BETA_OPERATIONS, "create-access-request")
            .cites(V1_OPERATIONS, "create-access-request-v1")
            .reason(
                    "One request with entitlements is for at most 10 identities; without entitlements there is no limit.")
            .hint("Split the request, or ask for the entitlements in a separate request.")
            .request((request, context) -> {
                int limit = context.getLimits().getIdentities();
                boolean nested = isNested(request);
                int listed = nested
                        ? request.getRequestedForWithRequestedItems().size()
                        : request.getRequestedFor().size();
                if (listed > limit && countEntitlements(request) > 0 && distinctIdentities(request) > limit) {
                    int distinct = distinctIdentities(request);
                    tooMany(nested ? NESTED : "/requestedFor", distinct, "identities", limit, context);
                }
            })
            .build();

    private static final Rule ACCOUNT_SELECTION_ITEM_LIMIT = error("account-selection-item-limit")
            .on(ACCOUNTS_SELECTION)
            .whereOffered(ACCOUNTS_SELECTION)
            .cites(API_DESCRIPTION, "AccountsSelectionRequest.requestedItems")
            .reason("One accounts selection is about at most 25 items.")
            .hint("Ask in several calls.")
            .request((request, context) -> {
                int limit = context.getLimits().getAccountsSelectionItems();
                int items = request.getRequestedItems().size();
                if (items > limit) {
                    tooMany("/requestedItems", items, "items", limit, context);
                }
            })
            .build();

    static final List<Rule> ALL =
            List.of(ENTITLEMENT_LIMIT, ENTITLEMENT_LIMIT_SUMMED, RECIPIENT_LIMIT, ACCOUNT_SELECTION_ITEM_LIMIT);

    private LimitRules() {}

    private static void tooMany(String at, int count, String what, int limit, CheckContext context) {
        context.violated(at, count + " " + what + " are requested; at most " + limit + " are allowed in one request");
    }

    /** Flat entitlements count one by one; entries of the nested shape do not count. */
    private static int distinctEntitlements(AccessRequest request) {
        Set<@Nullable String> ids = new HashSet<>();
        for (IdentityWithItems identity : request.getRequestedForWithRequestedItems()) {
            for (RequestedItem item : identity.getRequestedItems()) {
                if (isEntitlement(item)) {
                    ids.add(item.getId());
                }
            }
        }
        return ids.size();
    }

    private static int distinctIdentities(AccessRequest request) {
        Set<@Nullable IdentityId> ids = new HashSet<>();
        RequestParts.recipients(request).forEach(recipient -> ids.add(recipient.identity()));
        return ids.size();
    }
}
