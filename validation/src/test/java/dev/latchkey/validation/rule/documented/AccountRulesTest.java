package dev.latchkey.validation.rule.documented;

import static dev.latchkey.model.version.ApiVersion.V1;
import static dev.latchkey.validation.Sample.LATER;
import static dev.latchkey.validation.Sample.account;
import static dev.latchkey.validation.Sample.entitlement;
import static dev.latchkey.validation.Sample.grant;
import static dev.latchkey.validation.Sample.list;
import static dev.latchkey.validation.Sample.machine;
import static dev.latchkey.validation.Sample.nested;
import static dev.latchkey.validation.Sample.object;
import static dev.latchkey.validation.Sample.person;
import static dev.latchkey.validation.Sample.profile;
import static dev.latchkey.validation.Sample.role;
import static dev.latchkey.validation.Sample.selection;
import static dev.latchkey.validation.Sample.source;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.directory.GrantedBy;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.CompleteFacts;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.PreflightReport;
import dev.latchkey.validation.Verdict;
import dev.latchkey.validation.document.BodyType;
import dev.latchkey.validation.document.DocumentReader;
import dev.latchkey.validation.fact.Account;
import dev.latchkey.validation.fact.Assignment;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.Facts;
import dev.latchkey.validation.rule.Level;
import dev.latchkey.validation.rule.UndeterminedRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

final class AccountRulesTest extends RuleSectionTest {
    private static final String MACHINE = "a1111111-bc6d-4ff3-8365-000000000001";
    private static final String NESTED_ITEM = "/requestedForWithRequestedItems/0/requestedItems/0";
    private static final String COMMENT = "'comment':'c'";

    private static final String UNTIL = "'removeDate':'" + LATER + "'";
    private static final String LATER_PROFILE =
            nested("GRANT_ACCESS", person(1, profile(1, UNTIL, selection(source(1, account(1))))));

    static final List<RuleCase> CASES = new RuleCases()
            .rule("account-selection-needed")
            .given(accounts("identity-1", "role-1", on(1, 1), on(2, 2), on(1, 3)))
            .breaks(
                    grant(role(1)),
                    "/requestedItems/0",
                    "identity-1 has several accounts on the source source-1, and none is selected")
            .keeps(selecting(source(1, account(3))))
            .given(accounts("identity-1", "role-1", on(1, 1), on(2, 2), on(1, 1)))
            .keeps(grant(role(1)))
            .given(facts -> facts.forget(Fact.ACCOUNTS))
            .cannotTell(grant(role(1)), "/requestedItems/0", "cannot tell without accounts")
            //
            .rule("account-selection-known")
            .given(accounts("identity-1", "role-1", on(1, 1), on(2, 2)))
            .breaks(
                    selecting(source(1, account(2))),
                    NESTED_ITEM + "/accountSelection/0/accounts/0",
                    "identity-1 has no such account on the source source-1")
            .breaks(
                    selecting(source(1, object("'accountUuid':'account-1'", "'nativeIdentity':'CN=2'"))),
                    NESTED_ITEM + "/accountSelection/0/accounts/0",
                    "identity-1 has no such account on the source source-1")
            .breaks(
                    selecting(object("'accounts':" + list(account(1)))),
                    NESTED_ITEM + "/accountSelection/0",
                    "the selection does not say on which source the account is")
            .breaks(
                    selecting(object("'sourceId':' '", "'accounts':" + list(account(1)))),
                    NESTED_ITEM + "/accountSelection/0/sourceId",
                    "the selection does not say on which source the account is")
            .keeps(selecting(source(2, account(2))))
            .keeps(selecting(source(1, object("'nativeIdentity':'CN=1'"))))
            .given(facts -> facts.forget(Fact.ACCOUNTS))
            .implies("undetermined account-selection-needed " + NESTED_ITEM)
            .cannotTell(
                    selecting(source(1, account(1))), NESTED_ITEM + "/accountSelection", "cannot tell without accounts")
            //
            .rule("account-selection-blocked")
            .given(both(
                    accounts("identity-1", "profile-1", on(1, 1)), holdingProfile(held -> held.nativeIdentity("CN=1"))))
            .breaks(
                    LATER_PROFILE,
                    NESTED_ITEM + "/accountSelection",
                    "the selection is blocked: an account of identity-1 has this access profile already")
            .keeps(nested("GRANT_ACCESS", person(1, profile(1, UNTIL))))
            .given(both(accounts("identity-1", "profile-1", on(1, 1)), holdingProfile(held -> held)))
            .keeps(LATER_PROFILE)
            .given(both(
                    accounts("identity-1", "profile-1", on(1, 1)),
                    holdingProfile(held -> held.id("profile-2").nativeIdentity("CN=1"))))
            .keeps(LATER_PROFILE)
            .given(both(accounts("identity-1", "profile-1", on(1, 1)), facts -> facts.forget(Fact.ASSIGNMENTS)))
            .implies("undetermined already-assigned " + NESTED_ITEM)
            .implies("undetermined grant-clears-start-date " + NESTED_ITEM)
            .cannotTell(LATER_PROFILE, NESTED_ITEM + "/accountSelection", "cannot tell without assignments")
            .in(ApiVersion.V1)
            .given(accounts(MACHINE, "entitlement-1"))
            .implies("error machine-account-known " + NESTED_ITEM + "/accountSelection/0/accounts/0")
            .breaks(
                    nested("GRANT_ACCESS", machine(1, entitlement(1, selection(source(1, account(1)))))),
                    NESTED_ITEM + "/accountSelection",
                    "the selection is blocked: the machine has no account on the source")
            .in(ApiVersion.V1)
            .given(facts -> facts.forget(Fact.ACCOUNTS))
            .implies("undetermined machine-account-known " + NESTED_ITEM + "/accountSelection")
            .cannotTell(
                    nested("GRANT_ACCESS", machine(1, entitlement(1, selection(source(1, account(1)))))),
                    NESTED_ITEM + "/accountSelection",
                    "cannot tell without accounts")
            //
            .rule("machine-account-known")
            .given(accounts(MACHINE, "entitlement-1", on(1, 1), on(1, 2)))
            .breaks(
                    nested("GRANT_ACCESS", machine(1, entitlement(1, selection(source(1, account(3)))))),
                    NESTED_ITEM + "/accountSelection/0/accounts/0",
                    MACHINE + " has no such account on the source source-1")
            .breaks(
                    nested("MODIFY_ACCESS", machine(1, entitlement(1, UNTIL, selection(source(2, account(1)))))),
                    NESTED_ITEM + "/accountSelection/0/accounts/0",
                    MACHINE + " has no such account on the source source-2")
            .breaks(
                    nested("REVOKE_ACCESS", machine(1, entitlement(1, COMMENT, "'nativeIdentity':'CN=3'"))),
                    NESTED_ITEM + "/nativeIdentity",
                    MACHINE + " has no account \"CN=3\" on the source of the item")
            .keeps(nested("GRANT_ACCESS", machine(1, entitlement(1, selection(source(1, account(2)))))))
            .keeps(nested("REVOKE_ACCESS", machine(1, entitlement(1, COMMENT, "'nativeIdentity':'CN=2'"))))
            .given(facts -> facts.forget(Fact.ACCOUNTS))
            .cannotTell(
                    nested("REVOKE_ACCESS", machine(1, entitlement(1, COMMENT, "'nativeIdentity':'CN=2'"))),
                    NESTED_ITEM + "/nativeIdentity",
                    "cannot tell without accounts")
            //
            .rule("machine-revoke-native-identity")
            .given(accounts(MACHINE, "entitlement-1", on(1, 1)))
            .breaks(
                    nested("REVOKE_ACCESS", machine(1, entitlement(1, COMMENT, "'nativeIdentity':' '"))),
                    NESTED_ITEM + "/nativeIdentity",
                    "the native identity is blank")
            .given(accounts(MACHINE, "entitlement-1"))
            .breaks(
                    nested("REVOKE_ACCESS", machine(1, entitlement(1, COMMENT))),
                    NESTED_ITEM,
                    "the machine has 0 accounts on the source, so that the server cannot choose one")
            .given(accounts(MACHINE, "entitlement-1", on(1, 1), on(1, 2)))
            .breaks(
                    nested("REVOKE_ACCESS", machine(1, entitlement(1, COMMENT))),
                    NESTED_ITEM,
                    "the machine has 2 accounts on the source, so that the server cannot choose one")
            .keeps(nested("REVOKE_ACCESS", machine(1, entitlement(1, COMMENT, "'nativeIdentity':'CN=1'"))))
            .given(accounts(MACHINE, "entitlement-1", on(1, 1), on(1, 1)))
            .keeps(nested("REVOKE_ACCESS", machine(1, entitlement(1, COMMENT))))
            .given(facts -> facts.forget(Fact.ACCOUNTS))
            .cannotTell(
                    nested("REVOKE_ACCESS", machine(1, entitlement(1, COMMENT))),
                    NESTED_ITEM,
                    "cannot tell without accounts")
            .toList();

    AccountRulesTest() {
        super(CASES);
    }

    @Test
    void aMachineWhoseAccountsAreNotKnownMayHaveExactlyOne() {
        AccessRequest revoke = DocumentReader.read(
                        BodyType.CREATE, nested("REVOKE_ACCESS", machine(1, entitlement(1, COMMENT))))
                .getBody();
        Facts facts = CompleteFacts.of(revoke).toBuilder().forget(Fact.ACCOUNTS).build();

        PreflightReport report = Preflight.of(V1).check(revoke, facts);

        assertThat(report.getVerdict()).isEqualTo(Verdict.PASS);
        assertThat(report.getUndetermined())
                .filteredOn(entry -> entry.getRule().getId().equals("machine-revoke-native-identity"))
                .singleElement()
                .returns(Level.INFO, UndeterminedRule::getLevel)
                .returns(Set.of(Fact.ACCOUNTS), UndeterminedRule::getMissingFacts);
    }

    private static UnaryOperator<Facts.Builder> both(
            UnaryOperator<Facts.Builder> one, UnaryOperator<Facts.Builder> other) {
        return facts -> other.apply(one.apply(facts));
    }

    /** That identity-1 has profile-1 by request. */
    private static UnaryOperator<Facts.Builder> holdingProfile(UnaryOperator<Assignment.Builder> details) {
        return facts -> facts.put(
                Fact.ASSIGNMENTS,
                IdentityId.of("identity-1"),
                List.of(details.apply(Assignment.builder()
                                .type(ItemType.ACCESS_PROFILE)
                                .id("profile-1")
                                .grantedBy(GrantedBy.REQUEST))
                        .build()));
    }

    private static String selecting(String... sources) {
        return nested("GRANT_ACCESS", person(1, role(1, selection(sources))));
    }

    private static UnaryOperator<Facts.Builder> accounts(String identity, String item, Account... accounts) {
        return facts -> facts.putAll(Fact.ACCOUNTS, Map.of(IdentityId.of(identity), Map.of(item, List.of(accounts))));
    }

    private static Account on(int source, int number) {
        return Account.builder()
                .sourceId("source-" + source)
                .uuid("account-" + number)
                .nativeIdentity("CN=" + number)
                .build();
    }
}
