package dev.latchkey.validation.rule.documented;

import static dev.latchkey.model.version.ApiVersion.BETA;
import static dev.latchkey.validation.Sample.LATER;
import static dev.latchkey.validation.Sample.account;
import static dev.latchkey.validation.Sample.entitlement;
import static dev.latchkey.validation.Sample.grant;
import static dev.latchkey.validation.Sample.modify;
import static dev.latchkey.validation.Sample.nested;
import static dev.latchkey.validation.Sample.object;
import static dev.latchkey.validation.Sample.person;
import static dev.latchkey.validation.Sample.revoke;
import static dev.latchkey.validation.Sample.role;
import static dev.latchkey.validation.Sample.selection;
import static dev.latchkey.validation.Sample.source;

import java.util.List;

final class GrantRulesTest extends RuleSectionTest {
    private static final String ITEM = "/requestedItems/0";
    private static final String SELECTION = "/requestedForWithRequestedItems/0/requestedItems/0/accountSelection";
    private static final String COMMENT = "'comment':'c'";
    private static final String UNNAMED = "the selected account has neither accountUuid nor nativeIdentity";

    static final List<RuleCase> CASES = new RuleCases()
            .rule("revoke-only-field")
            .breaks(
                    grant(role(1, "'assignmentId':'a'")),
                    ITEM + "/assignmentId",
                    "assignmentId is used by a revoke only")
            .breaks(
                    grant(entitlement(1, "'nativeIdentity':'CN=a'")),
                    ITEM + "/nativeIdentity",
                    "nativeIdentity is used by a revoke only")
            .keeps(grant(role(1, "'assignmentId':null"), entitlement(1, "'nativeIdentity':null")))
            .implies(BETA, UNSEEN)
            .keeps(revoke(role(1, COMMENT, "'assignmentId':'a'"), entitlement(1, COMMENT, "'nativeIdentity':'CN=a'")))
            .everywhere()
            .breaks(
                    modify(role(1, "'assignmentId':'a'", "'removeDate':'" + LATER + "'")),
                    ITEM + "/assignmentId",
                    "assignmentId is used by a revoke only")
            //
            .rule("account-selection-nested-only")
            .breaks(
                    grant(role(1, selection(source(1, account(1))))),
                    ITEM + "/accountSelection",
                    "an item of the flat shape cannot select accounts")
            .keeps(selecting(source(1, account(1))))
            .keeps(grant(role(1, "'accountSelection':[]")))
            .implies(BETA, UNSEEN)
            .breaks(
                    revoke(role(1, COMMENT, selection(source(1, account(1))))),
                    ITEM + "/accountSelection",
                    "an item of the flat shape cannot select accounts")
            //
            .rule("one-account-per-source")
            .breaks(
                    selecting(source(1, account(1), account(2))),
                    SELECTION + "/0/accounts/1",
                    "a second account is selected on the source source-1")
            .breaks(
                    selecting(source(1, account(1)), source(2, account(1)), source(1, account(2))),
                    SELECTION + "/2/accounts/0",
                    "a second account is selected on the source source-1")
            .keeps(selecting(source(1, account(1)), source(2, account(2))))
            .keeps(selecting(source(1, account(1), account(1))))
            .keeps(selecting(source(1), source(1, account(1))))
            //
            .rule("account-reference")
            .breaks(selecting(source(1, "{}")), SELECTION + "/0/accounts/0", UNNAMED)
            .breaks(
                    selecting(source(1, object("'accountUuid':' '", "'nativeIdentity':''"))),
                    SELECTION + "/0/accounts/0",
                    UNNAMED)
            .keeps(selecting(source(1, object("'accountUuid':'u'"))))
            .keeps(selecting(source(1, object("'accountUuid':''", "'nativeIdentity':'CN=a'"))))
            //
            .rule("form-instance-blank")
            .breaks(
                    grant(role(1, "'formInstanceId':''")),
                    ITEM + "/formInstanceId",
                    "formInstanceId is blank, which the server refuses")
            .breaks(
                    nested("GRANT_ACCESS", person(1, role(1, "'formInstanceId':' '"))),
                    "/requestedForWithRequestedItems/0/requestedItems/0/formInstanceId",
                    "formInstanceId is blank, which the server refuses")
            .keeps(grant(role(1, "'formInstanceId':'f'")))
            .keeps(grant(role(1, "'formInstanceId':null")))
            //
            .rule("form-not-used")
            .breaks(
                    revoke(role(1, COMMENT, "'formInstanceId':'f'")),
                    ITEM + "/formInstanceId",
                    "a revoke does not use its formInstanceId")
            .keeps(revoke(role(1, COMMENT)))
            .toList();

    GrantRulesTest() {
        super(CASES);
    }

    private static String selecting(String... sources) {
        return nested("GRANT_ACCESS", person(1, role(1, selection(sources))));
    }
}
