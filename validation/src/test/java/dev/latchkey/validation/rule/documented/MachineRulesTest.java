package dev.latchkey.validation.rule.documented;

import static dev.latchkey.model.version.ApiVersion.V1;
import static dev.latchkey.validation.Sample.LATER;
import static dev.latchkey.validation.Sample.account;
import static dev.latchkey.validation.Sample.entitlement;
import static dev.latchkey.validation.Sample.grant;
import static dev.latchkey.validation.Sample.list;
import static dev.latchkey.validation.Sample.machine;
import static dev.latchkey.validation.Sample.modify;
import static dev.latchkey.validation.Sample.nested;
import static dev.latchkey.validation.Sample.object;
import static dev.latchkey.validation.Sample.person;
import static dev.latchkey.validation.Sample.profile;
import static dev.latchkey.validation.Sample.role;
import static dev.latchkey.validation.Sample.selection;
import static dev.latchkey.validation.Sample.source;

import java.util.List;

final class MachineRulesTest extends RuleSectionTest {
    private static final String NESTED = "/requestedForWithRequestedItems";
    private static final String ITEM = NESTED + "/0/requestedItems/0";
    private static final String COMMENT = "'comment':'not needed any more'";
    private static final String REMOVE_DATE = "'removeDate':'" + LATER + "'";
    private static final String START_DATE = "'startDate':'" + LATER + "'";
    private static final String ACCOUNT = selection(source(1, account(1)));

    static final List<RuleCase> CASES = new RuleCases()
            .rule("modify-dates")
            .breaks(
                    modify(role(1, REMOVE_DATE), role(2)),
                    "/requestedItems/1",
                    "the item of a modify has neither startDate nor removeDate")
            .keeps(modify(role(1, REMOVE_DATE), role(2, START_DATE)))
            .breaks(
                    nested("MODIFY_ACCESS", person(1, role(1, "'removeDate':null"))),
                    ITEM,
                    "the item of a modify has neither startDate nor removeDate")
            .keeps(nested("MODIFY_ACCESS", person(1, role(1, REMOVE_DATE))))
            .keeps(grant(role(1)))
            .in(V1)
            .breaksAs(
                    "error",
                    nested("MODIFY_ACCESS", machine(1, entitlement(1, ACCOUNT))),
                    ITEM,
                    "the item of a modify has neither startDate nor removeDate")
            .keeps(nested("MODIFY_ACCESS", machine(1, entitlement(1, ACCOUNT, START_DATE))))
            //
            .rule("machine-nested-only")
            .implies("warning unknown-field /identityType")
            .breaks(
                    object(
                            "'identityType':'MACHINE'",
                            "'requestedFor':['identity-1']",
                            "'requestedItems':" + list(entitlement(1))),
                    "/identityType",
                    "a machine cannot be named here; only the nested shape knows machines")
            .keeps(object(
                    "'identityType':'HUMAN'",
                    "'requestedFor':['identity-1']",
                    "'requestedItems':" + list(entitlement(1))))
            .everywhere()
            .implies("warning unknown-field /requestedItems/0/identityType")
            .breaks(
                    grant(entitlement(1, "'identityType':'MACHINE'")),
                    "/requestedItems/0/identityType",
                    "a machine cannot be named here; only the nested shape knows machines")
            .keeps(grant(entitlement(1, "'identityType':['MACHINE']")))
            .everywhere()
            .keeps(nested("GRANT_ACCESS", machine(1, entitlement(1, ACCOUNT))))
            //
            .rule("machine-not-mixed")
            .breaks(
                    nested("GRANT_ACCESS", machine(1, entitlement(1, ACCOUNT)), person(2, entitlement(1))),
                    NESTED + "/1",
                    "this identity is not a machine, but others of the request are")
            .breaks(
                    nested(
                            "GRANT_ACCESS",
                            object(
                                    "'identityId':'identity-1'",
                                    "'identityType':'HUMAN'",
                                    "'requestedItems':" + list(role(1))),
                            machine(2, entitlement(1, ACCOUNT))),
                    NESTED + "/0",
                    "this identity is not a machine, but others of the request are")
            .keeps(nested("GRANT_ACCESS", machine(1, entitlement(1, ACCOUNT)), machine(2, entitlement(1, ACCOUNT))))
            .keeps(nested("GRANT_ACCESS", person(1, entitlement(1)), person(2, entitlement(1))))
            //
            .rule("machine-entitlements-only")
            .breaks(
                    nested("GRANT_ACCESS", machine(1, role(1, ACCOUNT))),
                    ITEM + "/type",
                    "a machine can have entitlements only")
            .breaks(
                    nested("REVOKE_ACCESS", machine(1, profile(1, COMMENT))),
                    ITEM + "/type",
                    "a machine can have entitlements only")
            .keeps(nested("GRANT_ACCESS", machine(1, entitlement(1, ACCOUNT))))
            .keeps(nested("GRANT_ACCESS", person(1, role(1, ACCOUNT))))
            //
            .rule("machine-identity-uuid")
            .breaks(
                    nested("GRANT_ACCESS", machineCalled("a1111111bc6d4ff38365c2d44f2c68d6")),
                    NESTED + "/0/identityId",
                    "\"a1111111bc6d4ff38365c2d44f2c68d6\" is not a UUID with hyphens")
            .breaks(
                    nested("GRANT_ACCESS", machineCalled("a1111111-bc6d-4ff3-8365-c2d44f2c68dg")),
                    NESTED + "/0/identityId",
                    "\"a1111111-bc6d-4ff3-8365-c2d44f2c68dg\" is not a UUID with hyphens")
            .breaks(
                    nested("GRANT_ACCESS", machineCalled("a1111111-bc6d-4ff3-83650c2d44f2c68d6")),
                    NESTED + "/0/identityId",
                    "\"a1111111-bc6d-4ff3-83650c2d44f2c68d6\" is not a UUID with hyphens")
            .keeps(nested("GRANT_ACCESS", machineCalled("A1111111-BC6D-4FF3-8365-C2D44F2C68D6")))
            //
            .rule("machine-one-account")
            .breaks(
                    nested("GRANT_ACCESS", machine(1, entitlement(1))),
                    ITEM,
                    "an item for a machine needs the account that gets it")
            .breaks(
                    nested("MODIFY_ACCESS", machine(1, entitlement(1, REMOVE_DATE))),
                    ITEM,
                    "an item for a machine needs the account that gets it")
            .breaks(
                    granting(source(1, account(1)), source(2, account(2))),
                    ITEM + "/accountSelection",
                    "2 sources are selected; a machine takes exactly one")
            .breaks(
                    granting(source(1, account(1), account(2))),
                    ITEM + "/accountSelection/0",
                    "2 accounts are selected; a machine takes exactly one")
            .breaks(
                    granting(source(1)),
                    ITEM + "/accountSelection/0",
                    "0 accounts are selected; a machine takes exactly one")
            .implies("error machine-account-known " + ITEM + "/accountSelection/0")
            .breaks(
                    granting(object("'accounts':" + list(account(1)))),
                    ITEM + "/accountSelection/0",
                    "no source is selected; a machine takes exactly one")
            .everywhere()
            .keeps(granting(source(1, account(1))))
            //
            .rule("machine-revoke-single")
            .implies("error revoke-single-entitlement " + NESTED)
            .breaks(
                    nested("REVOKE_ACCESS", machine(1, entitlement(1, COMMENT)), machine(2, entitlement(1, COMMENT))),
                    NESTED,
                    "the revoke is for 2 machines; it can be for one")
            .everywhere()
            .keeps(nested("REVOKE_ACCESS", machine(1, entitlement(1, COMMENT))))
            //
            .rule("machine-revoke-no-selection")
            .breaks(
                    nested("REVOKE_ACCESS", machine(1, entitlement(1, COMMENT, ACCOUNT))),
                    ITEM + "/accountSelection",
                    "a revoke from a machine cannot select accounts")
            .keeps(nested("REVOKE_ACCESS", machine(1, entitlement(1, COMMENT, "'nativeIdentity':'CN=a'"))))
            //
            .rule("machine-no-form")
            .breaks(
                    nested("GRANT_ACCESS", machine(1, entitlement(1, ACCOUNT, "'formInstanceId':'f'"))),
                    ITEM + "/formInstanceId",
                    "a request for a machine cannot have a form")
            .breaks(
                    nested("REVOKE_ACCESS", machine(1, entitlement(1, COMMENT, "'formInstanceId':''"))),
                    ITEM + "/formInstanceId",
                    "a request for a machine cannot have a form")
            .keeps(nested("GRANT_ACCESS", machine(1, entitlement(1, ACCOUNT, "'formInstanceId':null"))))
            .keeps(nested("GRANT_ACCESS", person(1, entitlement(1, ACCOUNT, "'formInstanceId':'f'"))))
            .toList();

    MachineRulesTest() {
        super(CASES);
    }

    private static String granting(String... sources) {
        return nested("GRANT_ACCESS", machine(1, entitlement(1, selection(sources))));
    }

    private static String machineCalled(String id) {
        return object(
                "'identityId':'" + id + "'",
                "'identityType':'MACHINE'",
                "'requestedItems':" + list(entitlement(1, ACCOUNT)));
    }
}
