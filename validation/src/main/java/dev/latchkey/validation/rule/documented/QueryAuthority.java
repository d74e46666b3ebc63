package dev.latchkey.validation.rule.documented;

import static dev.latchkey.validation.rule.Answer.satisfied;
import static dev.latchkey.validation.rule.Answer.undetermined;
import static dev.latchkey.validation.rule.Answer.violated;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.query.ApprovalQuery;
import dev.latchkey.model.query.ApprovalSummaryQuery;
import dev.latchkey.model.query.Query;
import dev.latchkey.model.query.StatusQuery;
import dev.latchkey.model.version.Operation;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.FactSource;
import dev.latchkey.validation.fact.Requester;
import dev.latchkey.validation.rule.Answer;
import dev.latchkey.validation.rule.Terms;
import org.jspecify.annotations.Nullable;

/**
 * Checks that the requester may ask about those whom a query names. A query that names nobody is everybody's to ask:
 * the server answers what the requester may see.
 */
final class QueryAuthority {
    private static final String READ = "idn:access-request-administration:read";

    private QueryAuthority() {}

    static Answer check(Object query, Terms terms, FactSource facts) {
        if (terms.operation() == Operation.ADMINISTRATION) {
            return administration(facts);
        }
        if (query instanceof StatusQuery status) {
            return own(status.getRequestedFor(), "requested-for", facts)
                    .and(own(status.getRequestedBy(), "requested-by", facts))
                    .and(own(status.getRegardingIdentity(), "regarding-identity", facts));
        }
        return own(
                query instanceof ApprovalQuery approvals
                        ? approvals.getOwnerId()
                        : ((ApprovalSummaryQuery) query).getOwnerId(),
                "owner-id",
                facts);
    }

    private static Answer administration(FactSource facts) {
        Requester requester = facts.getRequester();
        if (requester == null) {
            return undetermined("", Fact.REQUESTER);
        }
        return requester.isOrgAdmin() || requester.getRights().contains(READ)
                ? satisfied()
                : violated("", "only an administrator, or one with the right " + READ + ", may ask for this list");
    }

    private static Answer own(@Nullable IdentityId identity, String parameter, FactSource facts) {
        if (identity == null || identity.equals(Query.ME)) {
            return satisfied();
        }
        Requester requester = facts.getRequester();
        if (requester == null) {
            return undetermined("/" + parameter, Fact.REQUESTER);
        }
        return requester.isOrgAdmin() || requester.getId().equals(identity)
                ? satisfied()
                : violated(
                        "/" + parameter, parameter + " names someone else, whom only an administrator may ask about");
    }
}
