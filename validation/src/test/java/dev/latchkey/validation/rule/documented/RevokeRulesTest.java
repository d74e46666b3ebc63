package dev.latchkey.validation.rule.documented;

import static dev.latchkey.model.version.ApiVersion.BETA;
import static dev.latchkey.model.version.ApiVersion.V1;
import static dev.latchkey.validation.Sample.LATER;
import static dev.latchkey.validation.Sample.entitlement;
import static dev.latchkey.validation.Sample.flat;
import static dev.latchkey.validation.Sample.grant;
import static dev.latchkey.validation.Sample.machine;
import static dev.latchkey.validation.Sample.nested;
import static dev.latchkey.validation.Sample.person;
import static dev.latchkey.validation.Sample.profile;
import static dev.latchkey.validation.Sample.revoke;
import static dev.latchkey.validation.Sample.role;

import java.util.List;

final class RevokeRulesTest extends RuleSectionTest {
    private static final String NESTED = "/requestedForWithRequestedItems";
    private static final String COMMENT = "'comment':'left the team'";
    private static final String REMOVE_DATE = "'removeDate':'" + LATER + "'";

    static final List<RuleCase> CASES = new RuleCases()
            .rule("revoke-single-identity")
            .implies(BETA, UNSEEN)
            .breaks(
                    flat("REVOKE_ACCESS", 2, role(1, COMMENT)),
                    "/requestedFor",
                    "the revoke is for 2 identities; it can be for one")
            .keeps(flat("REVOKE_ACCESS", 1, role(1, COMMENT)))
            .everywhere()
            .keeps(flat("GRANT_ACCESS", 2, role(1)))
            //
            .rule("revoke-single-entitlement")
            .implies(BETA, UNSEEN)
            .breaks(
                    revoke(entitlement(1, COMMENT), role(1, COMMENT), entitlement(2, COMMENT)),
                    "/requestedItems",
                    "the revoke is about 2 entitlements; it can be about one")
            .keeps(revoke(entitlement(1, COMMENT), role(1, COMMENT), role(2, COMMENT), profile(1, COMMENT)))
            .in(V1)
            .breaks(
                    nested("REVOKE_ACCESS", machine(1, entitlement(1, COMMENT), entitlement(2, COMMENT))),
                    NESTED,
                    "the revoke is about 2 entitlements; it can be about one")
            .keeps(nested("REVOKE_ACCESS", machine(1, entitlement(1, COMMENT))))
            //
            .rule("revoke-comment")
            .implies(BETA, UNSEEN)
            .breaks(revoke(role(1)), "/requestedItems/0", "an item of a revoke needs a comment")
            .breaks(
                    revoke(role(1, COMMENT), role(2, "'comment':null")),
                    "/requestedItems/1",
                    "an item of a revoke needs a comment")
            .breaks(
                    revoke(role(1, "'comment':' '")),
                    "/requestedItems/0/comment",
                    "the comment of an item of a revoke is blank")
            .breaks(
                    revoke(role(1, "'comment':'\u00A0'")),
                    "/requestedItems/0/comment",
                    "the comment of an item of a revoke is blank")
            .keeps(revoke(role(1, "'comment':'c'")))
            .in(V1)
            .breaks(
                    nested("REVOKE_ACCESS", machine(1, entitlement(1))),
                    NESTED + "/0/requestedItems/0",
                    "an item of a revoke needs a comment")
            .everywhere()
            .keeps(grant(role(1, "'comment':' '")))
            //
            .rule("revoke-no-start-date")
            .implies(BETA, UNSEEN)
            .breaks(
                    revoke(role(1, COMMENT, "'startDate':'" + LATER + "'")),
                    "/requestedItems/0/startDate",
                    "a revoke cannot have a startDate")
            .breaks(
                    revoke(role(1, COMMENT, "'startDate':'2020-01-01T00:00:00Z'")),
                    "/requestedItems/0/startDate",
                    "a revoke cannot have a startDate")
            .keeps(revoke(role(1, COMMENT, REMOVE_DATE)))
            .keeps(revoke(role(1, COMMENT, "'startDate':null")))
            //
            .rule("revoke-flat-only")
            .implies(BETA, UNSEEN)
            .breaks(
                    nested("REVOKE_ACCESS", person(1, role(1, COMMENT))),
                    NESTED,
                    "a revoke from a person cannot use requestedForWithRequestedItems")
            .keeps(revoke(role(1, COMMENT)))
            .everywhere()
            .keeps(nested("GRANT_ACCESS", person(1, role(1))))
            .in(V1)
            .keeps(nested("REVOKE_ACCESS", machine(1, entitlement(1, COMMENT))))
            //
            .rule("revoke-remove-date-items")
            .implies(UNSEEN)
            .breaks(
                    revoke(entitlement(1, COMMENT, REMOVE_DATE)),
                    "/requestedItems/0/removeDate",
                    "the revoke of an entitlement cannot have a removeDate in this API version")
            .keeps(revoke(entitlement(1, COMMENT), role(1, COMMENT, REMOVE_DATE), profile(1, COMMENT, REMOVE_DATE)))
            .everywhere()
            .keeps(grant(entitlement(1, REMOVE_DATE)))
            //
            .rule("revoke-unseen-by-approver")
            .breaks(
                    revoke(role(1, COMMENT)),
                    "/requestType",
                    "the approver will not see that this is a revoke, unless the comments say so")
            .keeps(grant(role(1, COMMENT)))
            .toList();

    RevokeRulesTest() {
        super(CASES);
    }
}
