package dev.latchkey.validation.rule.documented;

import static dev.latchkey.model.version.ApiVersion.BETA;
import static dev.latchkey.validation.Sample.LATER;
import static dev.latchkey.validation.Sample.account;
import static dev.latchkey.validation.Sample.entitlement;
import static dev.latchkey.validation.Sample.grant;
import static dev.latchkey.validation.Sample.nested;
import static dev.latchkey.validation.Sample.person;
import static dev.latchkey.validation.Sample.profile;
import static dev.latchkey.validation.Sample.revoke;
import static dev.latchkey.validation.Sample.role;
import static dev.latchkey.validation.Sample.selection;
import static dev.latchkey.validation.Sample.source;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.directory.GrantedBy;
import dev.latchkey.validation.fact.Assignment;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.Facts;
import dev.latchkey.validation.fact.OpenRequest;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.UnaryOperator;

final class AssignmentRulesTest extends RuleSectionTest {
    private static final IdentityId IDENTITY = IdentityId.of("identity-1");
    private static final String ITEM = "/requestedItems/0";
    private static final String COMMENT = "'comment':'c'";
    private static final String REMOVE_DATE = "'removeDate':'" + LATER + "'";
    private static final String START_DATE = "'startDate':'2027-01-01T00:00:00Z'";
    private static final String ASSIGNMENT = "'assignmentId':'a'";
    private static final String HAS_ALREADY = "identity-1 has this item already, with the same account and dates";
    private static final String NOT_WITHOUT = "cannot tell without assignments";

    static final List<RuleCase> CASES = new RuleCases()
            .rule("already-assigned")
            .given(holding(role -> role))
            .breaks(grant(role(1)), ITEM, HAS_ALREADY)
            .keeps(grant(role(1, REMOVE_DATE)))
            .keeps(grant(role(2), profile(1)))
            .given(holding(role -> role.removeDate(OffsetDateTime.parse("2027-01-15T22:22:23+01:00"))))
            .breaks(grant(role(1, REMOVE_DATE)), ITEM, HAS_ALREADY)
            .everywhere()
            .given(holding(role -> role.accountUuid("account-1")))
            .breaks(
                    nested("GRANT_ACCESS", person(1, role(1, selection(source(1, account(1)))))),
                    "/requestedForWithRequestedItems/0/requestedItems/0",
                    HAS_ALREADY)
            .keeps(nested("GRANT_ACCESS", person(1, role(1, selection(source(1, account(2)))))))
            .given(facts -> facts.forget(Fact.ASSIGNMENTS))
            .cannotTell(grant(role(1, START_DATE, REMOVE_DATE)), ITEM, NOT_WITHOUT)
            //
            .rule("grant-clears-remove-date")
            .given(holding(role -> role.removeDate(OffsetDateTime.parse(LATER))))
            .breaks(
                    grant(role(1)),
                    ITEM,
                    "identity-1 has this item until 2027-01-15T21:22:23Z; without removeDate, the grant makes it permanent")
            .keeps(grant(role(1, "'removeDate':'2028-01-01T00:00:00Z'")))
            .keeps(grant(role(2)))
            .given(facts -> facts.forget(Fact.ASSIGNMENTS))
            .implies("undetermined already-assigned " + ITEM)
            .cannotTell(grant(role(1, START_DATE)), ITEM, NOT_WITHOUT)
            //
            .rule("grant-clears-start-date")
            .given(holding(role -> role.startDate(OffsetDateTime.parse(LATER))))
            .breaks(
                    grant(role(1)),
                    ITEM,
                    "identity-1 will have this item from 2027-01-15T21:22:23Z; without startDate, the grant asks for it at once")
            .keeps(grant(role(1, START_DATE)))
            .given(holding(role -> role.startDate(OffsetDateTime.parse(NOW))))
            .keeps(grant(role(1)))
            .given(facts -> holding(role -> role.startDate(OffsetDateTime.parse(LATER)))
                    .apply(facts)
                    .forget(Fact.NOW))
            .cannotTell(grant(role(1)), ITEM, "cannot tell without now")
            .given(facts -> facts.forget(Fact.ASSIGNMENTS))
            .implies("undetermined already-assigned " + ITEM)
            .cannotTell(grant(role(1, REMOVE_DATE)), ITEM, NOT_WITHOUT)
            //
            .rule("already-requested")
            .given(facts -> facts.put(
                    Fact.PENDING,
                    IDENTITY,
                    List.of(OpenRequest.builder()
                            .type(ItemType.ROLE)
                            .id("role-1")
                            .build())))
            .breaks(grant(role(1)), ITEM, "this item is requested for identity-1 already, and not decided yet")
            .keeps(grant(role(2), profile(1)))
            .given(facts -> facts.forget(Fact.PENDING))
            .cannotTell(grant(role(1)), ITEM, "cannot tell without pending")
            //
            .rule("revoke-remove-date-unset")
            .implies(UNSEEN)
            .given(holding(role -> role.removeDate(OffsetDateTime.parse(LATER))))
            .breaks(
                    revoke(role(1, COMMENT, "'removeDate':'2027-01-01T00:00:00Z'")),
                    ITEM + "/removeDate",
                    "the access ends at 2027-01-15T21:22:23Z already")
            .keeps(revoke(role(1, COMMENT)))
            .given(holding(role -> role))
            .keeps(revoke(role(1, COMMENT, "'removeDate':'2027-01-01T00:00:00Z'")))
            .given(facts -> facts.forget(Fact.ASSIGNMENTS))
            .implies("undetermined revoke-granted-by-request " + ITEM)
            .implies("undetermined revoke-held " + ITEM)
            .implies("undetermined revoke-revocable " + ITEM)
            .cannotTell(revoke(role(1, COMMENT, REMOVE_DATE, ASSIGNMENT)), ITEM, NOT_WITHOUT)
            //
            .rule("revoke-remove-date-earlier")
            .given(holding(role -> role.removeDate(OffsetDateTime.parse(LATER))))
            .breaks(
                    revoke(role(1, COMMENT, REMOVE_DATE)),
                    ITEM + "/removeDate",
                    "the access ends at 2027-01-15T21:22:23Z already, which is not later")
            .keeps(revoke(role(1, COMMENT, "'removeDate':'2027-01-15T21:22:22.999Z'")))
            .keeps(revoke(role(1, COMMENT)))
            .given(holding(role -> role))
            .keeps(revoke(role(1, COMMENT, REMOVE_DATE)))
            .given(facts -> facts.forget(Fact.ASSIGNMENTS))
            .implies("undetermined revoke-granted-by-request " + ITEM)
            .implies("undetermined revoke-held " + ITEM)
            .implies("undetermined revoke-revocable " + ITEM)
            .cannotTell(revoke(role(1, COMMENT, REMOVE_DATE, ASSIGNMENT)), ITEM, NOT_WITHOUT)
            //
            .rule("revoke-granted-by-request")
            .implies(BETA, UNSEEN)
            .given(holding(role -> role.grantedBy(GrantedBy.BIRTHRIGHT)))
            .breaks(revoke(role(1, COMMENT)), ITEM, "identity-1 has this item by birthright, not by a request")
            .given(holding(role -> role.grantedBy(GrantedBy.ROLE_MEMBERSHIP)))
            .breaks(revoke(role(1, COMMENT)), ITEM, "identity-1 has this item by role membership, not by a request")
            .given(holding(role -> role.grantedBy(GrantedBy.REQUEST)))
            .keeps(revoke(role(1, COMMENT)))
            .given(holding(role -> role.grantedBy(null)))
            .cannotTell(revoke(role(1, COMMENT)), ITEM, NOT_WITHOUT)
            //
            .rule("revoke-held")
            .implies(BETA, UNSEEN)
            .given(facts -> facts.put(Fact.ASSIGNMENTS, IDENTITY, List.of()))
            .breaks(revoke(role(1, COMMENT)), ITEM, "identity-1 does not have this item")
            .given(holding(role -> role.revocable(false)))
            .implies("error revoke-revocable " + ITEM)
            .keeps(revoke(role(1, COMMENT)))
            .everywhere()
            .implies(BETA, UNSEEN)
            .given(holdingTwice(
                    role -> role.assignmentId("1").nativeIdentity("CN=1"),
                    role -> role.assignmentId("2").nativeIdentity("CN=2")))
            .breaks(
                    revoke(role(1, COMMENT, "'assignmentId':'3'")),
                    ITEM,
                    "identity-1 has this item, but not as the assignment \"3\"")
            .breaks(
                    revoke(role(1, COMMENT, "'assignmentId':'1'", "'nativeIdentity':'CN=2'")),
                    ITEM,
                    "identity-1 has this item, but not as the assignment \"1\" on the account \"CN=2\"")
            .keeps(revoke(role(1, COMMENT, "'assignmentId':'2'", "'nativeIdentity':''")))
            .given(holding(
                    role -> role.type(ItemType.ACCESS_PROFILE).id("profile-1").nativeIdentity("CN=1")))
            .breaks(
                    revoke(profile(1, COMMENT, "'assignmentId':' '", "'nativeIdentity':'CN=3'")),
                    ITEM,
                    "identity-1 has this item, but not on the account \"CN=3\"")
            .given(facts -> facts.forget(Fact.ASSIGNMENTS))
            .implies("undetermined revoke-granted-by-request " + ITEM)
            .implies("undetermined revoke-revocable " + ITEM)
            .cannotTell(revoke(role(1, COMMENT, ASSIGNMENT)), ITEM, NOT_WITHOUT)
            //
            .rule("revoke-revocable")
            .implies(BETA, UNSEEN)
            .given(holding(role -> role.revocable(false)))
            .breaks(revoke(role(1, COMMENT)), ITEM, "identity-1 has this item, but it is not revocable")
            .given(holding(role -> role.revocable(null)))
            .keeps(revoke(role(1, COMMENT)))
            .given(holdingTwice(
                    role -> role.assignmentId("1").revocable(false),
                    role -> role.assignmentId("2").revocable(true)))
            .breaks(
                    revoke(role(1, COMMENT, "'assignmentId':'1'")),
                    ITEM,
                    "identity-1 has this item, but it is not revocable")
            .keeps(revoke(role(1, COMMENT, "'assignmentId':'2'")))
            .given(facts -> facts.forget(Fact.ASSIGNMENTS))
            .implies("undetermined revoke-granted-by-request " + ITEM)
            .implies("undetermined revoke-held " + ITEM)
            .cannotTell(revoke(role(1, COMMENT, "'assignmentId':'2'")), ITEM, NOT_WITHOUT)
            //
            .rule("revoke-which-account")
            .implies(BETA, UNSEEN)
            .given(holdingTwice(role -> role.assignmentId("a"), role -> role.assignmentId("b")))
            .breaks(
                    revoke(role(1, COMMENT)),
                    ITEM,
                    "identity-1 has this item 2 times; the request does not say which one is meant")
            .breaks(
                    revoke(role(1, COMMENT, "'assignmentId':''")),
                    ITEM,
                    "identity-1 has this item 2 times; the request does not say which one is meant")
            .keeps(revoke(role(1, COMMENT, ASSIGNMENT)))
            .implies("error json-type " + ITEM + "/assignmentId")
            .keeps(revoke(role(1, COMMENT, "'assignmentId':5")))
            .everywhere()
            .implies(BETA, UNSEEN)
            .given(holdingTwice(role -> role, role -> role))
            .breaks(
                    revoke(role(1, COMMENT)),
                    ITEM,
                    "identity-1 has this item 2 times; the request does not say which one is meant")
            .given(holding(role -> role))
            .keeps(revoke(role(1, COMMENT)))
            .given(holdingTwice(role -> role.accountUuid("a"), role -> role.accountUuid("a")))
            .keeps(revoke(role(1, COMMENT)))
            .given(facts -> facts.forget(Fact.ASSIGNMENTS))
            .implies("undetermined revoke-granted-by-request " + ITEM)
            .implies("undetermined revoke-held " + ITEM)
            .implies("undetermined revoke-revocable " + ITEM)
            .cannotTell(revoke(entitlement(1, COMMENT)), ITEM, NOT_WITHOUT)
            .toList();

    AssignmentRulesTest() {
        super(CASES);
    }

    /** That identity-1 has role-1 by request. */
    private static UnaryOperator<Facts.Builder> holding(UnaryOperator<Assignment.Builder> details) {
        return facts -> facts.put(Fact.ASSIGNMENTS, IDENTITY, List.of(role1(details)));
    }

    private static UnaryOperator<Facts.Builder> holdingTwice(
            UnaryOperator<Assignment.Builder> one, UnaryOperator<Assignment.Builder> other) {
        return facts -> facts.put(Fact.ASSIGNMENTS, IDENTITY, List.of(role1(one), role1(other)));
    }

    private static Assignment role1(UnaryOperator<Assignment.Builder> details) {
        return details.apply(Assignment.builder()
                        .type(ItemType.ROLE)
                        .id("role-1")
                        .grantedBy(GrantedBy.REQUEST)
                        .revocable(true))
                .build();
    }
}
