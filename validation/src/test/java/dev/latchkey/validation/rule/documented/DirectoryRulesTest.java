package dev.latchkey.validation.rule.documented;

import static dev.latchkey.model.version.ApiVersion.BETA;
import static dev.latchkey.validation.Sample.entitlement;
import static dev.latchkey.validation.Sample.flat;
import static dev.latchkey.validation.Sample.grant;
import static dev.latchkey.validation.Sample.nested;
import static dev.latchkey.validation.Sample.person;
import static dev.latchkey.validation.Sample.revoke;
import static dev.latchkey.validation.Sample.role;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.validation.fact.DirectoryIdentity;
import dev.latchkey.validation.fact.DirectoryItem;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.Facts;
import java.util.List;
import java.util.function.UnaryOperator;

final class DirectoryRulesTest extends RuleSectionTest {
    private static final IdentityId IDENTITY = IdentityId.of("identity-1");
    private static final String FIRST = "/requestedFor/0";
    private static final String ITEM = "/requestedItems/0";
    private static final String COMMENT = "'comment':'c'";

    static final List<RuleCase> CASES = new RuleCases()
            .rule("identity-known")
            .given(identity(entry -> entry.found(false)))
            .breaks(grant(role(1)), FIRST, "the tenant has no person with the id \"identity-1\"")
            .given(identity(entry -> entry.found(false).addNamesakes("2c91", "2c92")))
            .breaks(
                    grant(role(1)),
                    FIRST,
                    "the tenant has no person with the id \"identity-1\"; it is the name of 2c91, 2c92")
            .given(identity(entry -> entry.name("Ada")))
            .keeps(flat("GRANT_ACCESS", 2, role(1)))
            .given(facts -> facts.forget(Fact.IDENTITY)
                    .forget(Fact.ASSIGNMENTS)
                    .forget(Fact.PENDING)
                    .forget(Fact.ACCOUNTS)
                    .forget(Fact.OWNERS_OF))
            .implies("undetermined already-assigned " + ITEM)
            .implies("undetermined grant-clears-remove-date " + ITEM)
            .implies("undetermined grant-clears-start-date " + ITEM)
            .implies("undetermined already-requested " + ITEM)
            .implies("undetermined account-selection-needed " + ITEM)
            .cannotTell(grant(role(1)), FIRST, "cannot tell without identities")
            .everywhere()
            .given(identity(entry -> entry.found(false)))
            .breaks(
                    nested("GRANT_ACCESS", person(1, role(1))),
                    "/requestedForWithRequestedItems/0/identityId",
                    "the tenant has no person with the id \"identity-1\"")
            //
            .rule("item-known")
            .given(item(entry -> entry.found(false)))
            .breaks(grant(role(1)), ITEM + "/id", "the tenant has no role with the id \"role-1\"")
            .given(item(entry -> entry.found(false).addNamesakes("2c91")))
            .breaks(
                    grant(role(1)),
                    ITEM + "/id",
                    "the tenant has no role with the id \"role-1\"; it is the name of 2c91")
            .given(item(entry -> entry.type(ItemType.ACCESS_PROFILE)))
            .breaks(grant(role(1)), ITEM + "/type", "\"role-1\" is the id of another type of item: access profile")
            .given(item(entry -> entry.type(ItemType.ROLE).name("Audit")))
            .keeps(grant(role(1), entitlement(1)))
            .given(facts -> facts.forget(Fact.ITEM).forget(Fact.REQUESTABLE))
            .implies("undetermined requestable " + ITEM)
            .implies("undetermined item-enabled " + ITEM)
            .cannotTell(grant(role(1)), ITEM, "cannot tell without items")
            .everywhere()
            .implies(BETA, UNSEEN)
            .given(item(entry -> entry.found(false)))
            .breaks(revoke(role(1, COMMENT)), ITEM + "/id", "the tenant has no role with the id \"role-1\"")
            //
            .rule("item-enabled")
            .given(item(entry -> entry.enabled(false)))
            .breaks(grant(role(1)), ITEM + "/id", "the item is disabled")
            .given(item(entry -> entry.name("Audit").enabled(false)))
            .breaks(grant(role(1)), ITEM + "/id", "the item \"Audit\" is disabled")
            .given(item(entry -> entry.name("Audit").requestable(false)))
            .breaks(grant(role(1)), ITEM + "/id", "the item \"Audit\" cannot be requested: requestable is false")
            .given(item(entry -> entry.enabled(false)))
            .implies(BETA, UNSEEN)
            .keeps(revoke(role(1, COMMENT)))
            .everywhere()
            .given(facts -> facts.forget(Fact.ITEM).forget(Fact.REQUESTABLE))
            .implies("undetermined requestable " + ITEM)
            .implies("undetermined item-known " + ITEM)
            .cannotTell(grant(role(1)), ITEM, "cannot tell without items")
            .toList();

    DirectoryRulesTest() {
        super(CASES);
    }

    private static UnaryOperator<Facts.Builder> identity(UnaryOperator<DirectoryIdentity.Builder> entry) {
        return facts -> facts.put(
                Fact.IDENTITY,
                IDENTITY,
                entry.apply(DirectoryIdentity.builder()).build());
    }

    private static UnaryOperator<Facts.Builder> item(UnaryOperator<DirectoryItem.Builder> entry) {
        return facts -> facts.put(
                Fact.ITEM, "role-1", entry.apply(DirectoryItem.builder()).build());
    }
}
