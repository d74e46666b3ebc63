package dev.latchkey.validation.rule.documented;

import static dev.latchkey.validation.Sample.account;
import static dev.latchkey.validation.Sample.entitlement;
import static dev.latchkey.validation.Sample.grant;
import static dev.latchkey.validation.Sample.item;
import static dev.latchkey.validation.Sample.list;
import static dev.latchkey.validation.Sample.nested;
import static dev.latchkey.validation.Sample.object;
import static dev.latchkey.validation.Sample.person;
import static dev.latchkey.validation.Sample.role;
import static dev.latchkey.validation.Sample.selection;
import static dev.latchkey.validation.Sample.source;

import java.util.List;
import java.util.stream.IntStream;

final class RepeatRulesTest extends RuleSectionTest {
    private static final String NESTED = "/requestedForWithRequestedItems";
    private static final String ITEM = "'requestedItems':" + list(role(1));

    static final List<RuleCase> CASES = new RuleCases()
            .rule("duplicate-item")
            .breaks(grant(role(1), role(2), role(1)), "/requestedItems/2", "the item is listed twice")
            .breaks(
                    grant(role(1), role(1, "'comment':'with another comment'")),
                    "/requestedItems/1",
                    "the item is listed twice")
            .breaks(grant(manyRoles(65, role(1))), "/requestedItems/65", "the item is listed twice")
            .keeps(grant(manyRoles(65, role(66))))
            .keeps(grant(item("ROLE", "one-id"), item("ACCESS_PROFILE", "one-id")))
            .everywhere()
            .breaks(
                    nested("GRANT_ACCESS", person(1, role(1)), person(2, role(1), role(1))),
                    NESTED + "/1/requestedItems/1",
                    "the item is listed twice")
            .keeps(nested("GRANT_ACCESS", person(1, role(1)), person(2, role(1))))
            .keeps(nested("GRANT_ACCESS", person(1, onAccount(1), onAccount(2))))
            //
            .rule("duplicate-identity")
            .breaks(
                    object("'requestedFor':['identity-1','identity-2','identity-1']", ITEM),
                    "/requestedFor/2",
                    "the identity is listed twice")
            .keeps(object("'requestedFor':['identity-1','identity-2','Identity-1']", ITEM))
            .everywhere()
            .breaks(
                    nested("GRANT_ACCESS", person(1, role(1)), person(1, role(2))),
                    NESTED + "/1/identityId",
                    "the identity is listed twice")
            .keeps(nested("GRANT_ACCESS", person(1, role(1)), person(2, role(2))))
            .toList();

    RepeatRulesTest() {
        super(CASES);
    }

    private static String onAccount(int number) {
        return entitlement(1, selection(source(1, account(number))));
    }

    private static String[] manyRoles(int count, String last) {
        return IntStream.rangeClosed(1, count + 1)
                .mapToObj(i -> i > count ? last : role(i))
                .toArray(String[]::new);
    }
}
