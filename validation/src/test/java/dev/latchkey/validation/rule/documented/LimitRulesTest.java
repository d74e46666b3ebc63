package dev.latchkey.validation.rule.documented;

import static dev.latchkey.validation.Sample.LATER;
import static dev.latchkey.validation.Sample.entitlement;
import static dev.latchkey.validation.Sample.entitlements;
import static dev.latchkey.validation.Sample.flat;
import static dev.latchkey.validation.Sample.grant;
import static dev.latchkey.validation.Sample.list;
import static dev.latchkey.validation.Sample.nested;
import static dev.latchkey.validation.Sample.object;
import static dev.latchkey.validation.Sample.person;
import static dev.latchkey.validation.Sample.role;

import dev.latchkey.validation.Sample;
import dev.latchkey.validation.document.BodyType;
import java.util.List;
import java.util.stream.IntStream;

final class LimitRulesTest extends RuleSectionTest {
    private static final String NESTED = "/requestedForWithRequestedItems";

    static final List<RuleCase> CASES = new RuleCases()
            .rule("entitlement-limit")
            .breaks(
                    grant(entitlements(1, 26)),
                    "/requestedItems",
                    "26 entitlements are requested; at most 25 are allowed in one request")
            .keeps(grant(entitlements(1, 25)))
            .keeps(grant(roles(26)))
            .everywhere()
            .breaks(
                    flat("MODIFY_ACCESS", 1, changed(26)),
                    "/requestedItems",
                    "26 entitlements are requested; at most 25 are allowed in one request")
            .keeps(flat("MODIFY_ACCESS", 1, changed(25)))
            .breaks(
                    nested("GRANT_ACCESS", person(1, entitlements(1, 13)), person(2, entitlements(14, 26))),
                    NESTED,
                    "26 different entitlements are requested; at most 25 are allowed in one request")
            .keeps(nested("GRANT_ACCESS", person(1, entitlements(1, 13)), person(2, entitlements(14, 25))))
            //
            .rule("entitlement-limit-summed")
            .breaks(
                    nested("GRANT_ACCESS", person(1, entitlements(1, 13)), person(2, entitlements(1, 13))),
                    NESTED,
                    "26 entitlements are requested, counted over all identities; a server may refuse more than 25")
            .keeps(nested("GRANT_ACCESS", person(1, entitlements(1, 13)), person(2, entitlements(1, 12))))
            .keeps(nested("GRANT_ACCESS", person(1, roles(13)), person(2, roles(13))))
            //
            .rule("recipient-limit")
            .breaks(
                    flat("GRANT_ACCESS", 11, role(1), entitlement(1)),
                    "/requestedFor",
                    "11 identities are requested; at most 10 are allowed in one request")
            .keeps(flat("GRANT_ACCESS", 10, role(1), entitlement(1)))
            .keeps(flat("GRANT_ACCESS", 11, role(1)))
            .everywhere()
            .breaks(
                    flat("MODIFY_ACCESS", 11, changed(1)),
                    "/requestedFor",
                    "11 identities are requested; at most 10 are allowed in one request")
            .breaks(
                    nested("GRANT_ACCESS", people(11)),
                    NESTED,
                    "11 identities are requested; at most 10 are allowed in one request")
            .keeps(nested("GRANT_ACCESS", people(10)))
            .everywhere()
            .implies("warning duplicate-identity /requestedFor/10")
            .keeps(object(
                    "'requestedFor':" + list(11, i -> "'identity-" + Math.min(i, 10) + "'"),
                    "'requestedItems':" + list(entitlement(1))))
            //
            .rule("account-selection-item-limit")
            .of(BodyType.ACCOUNTS_SELECTION)
            .breaks(
                    grant(roles(26)),
                    "/requestedItems",
                    "26 items are requested; at most 25 are allowed in one request")
            .keeps(grant(roles(25)))
            .toList();

    LimitRulesTest() {
        super(CASES);
    }

    private static String[] roles(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Sample::role).toArray(String[]::new);
    }

    private static String[] changed(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> entitlement(i, "'removeDate':'" + LATER + "'"))
                .toArray(String[]::new);
    }

    /** People of whom only the first is to get an entitlement. */
    private static String[] people(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> person(i, i == 1 ? entitlement(1) : role(1)))
                .toArray(String[]::new);
    }
}
