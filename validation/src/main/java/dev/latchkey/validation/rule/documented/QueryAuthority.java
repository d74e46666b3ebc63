package dev.latchkey.validation.rule.documented;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.query.ApprovalQuery;
import dev.latchkey.model.query.ApprovalSummaryQuery;
import dev.latchkey.model.query.Query;
import dev.latchkey.model.query.StatusQuery;
import dev.latchkey.model.version.Operation;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.Requester;
import dev.latchkey.validation.rule.CheckContext;
import org.jspecify.annotations.Nullable;

/**
 * Checks that the requester may query the identities that a query names. Any user may send a query that names no
 * identity: the server returns the rows that the requester may see.
 */
final class QueryAuthority {
    private static final String READ = "idn:access-request-administration:read";

    private QueryAuthority() {}

    static void check(Object query, CheckContext context) {
        if (context.getOperation() == Operation.ADMINISTRATION) {
            administration(context);
        } else if (query instanceof StatusQuery status) {
            own(status.getRequestedFor(), "requested-for", context);
            own(status.getRequestedBy(), "requested-by", context);
            own(status.getRegardingIdentity(), "regarding-identity", context);
        } else if (query instanceof ApprovalQuery approvals) {
            own(approvals.getOwnerId(), "owner-id", context);
        } else {
            own(((ApprovalSummaryQuery) query).getOwnerId(), "owner-id", context);
        }
    }

    private static void administration(CheckContext context) {
        Requester requester = context.get(Fact.REQUESTER);
        if (requester == null) {
            context.undetermined(Fact.REQUESTER);
        } else if (!requester.isOrgAdmin() && !requester.getRights().contains(READ)) {
            context.violated("", "only an administrator, or one with the right " + READ + ", may ask for this list");
        }
    }

    private static void own(@Nullable IdentityId identity, String parameter, CheckContext context) {
        if (identity == null || identity.equals(Query.ME)) {
            return;
        }
        Requester requester = context.get(Fact.REQUESTER);
        if (requester == null) {
            context.undetermined("/" + parameter, Fact.REQUESTER);
        } else if (!requester.isOrgAdmin() && !requester.getId().equals(identity)) {
            context.violated("/" + parameter, parameter + " names somebody else; only an administrator may do that");
        }
    }
}
