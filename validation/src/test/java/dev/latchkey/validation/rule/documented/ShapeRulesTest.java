package dev.latchkey.validation.rule.documented;

import static dev.latchkey.validation.Sample.grant;
import static dev.latchkey.validation.Sample.item;
import static dev.latchkey.validation.Sample.list;
import static dev.latchkey.validation.Sample.nested;
import static dev.latchkey.validation.Sample.object;
import static dev.latchkey.validation.Sample.person;
import static dev.latchkey.validation.Sample.role;

import java.util.List;

final class ShapeRulesTest extends RuleSectionTest {
    private static final String NESTED = "/requestedForWithRequestedItems";
    private static final String IDENTITY = "'requestedFor':['identity-1']";
    private static final String ITEM = "'requestedItems':" + list(role(1));
    private static final String ENTRY = "'requestedForWithRequestedItems':" + list(person(1, role(1)));

    static final List<RuleCase> CASES = new RuleCases()
            .rule("request-type-known")
            .breaks(
                    object("'requestType':'REMOVE_ACCESS'", IDENTITY, ITEM),
                    "/requestType",
                    "\"REMOVE_ACCESS\" is not a type of request; did you mean REVOKE_ACCESS?")
            .breaks(
                    object("'requestType':'grant_access'", IDENTITY, ITEM),
                    "/requestType",
                    "\"grant_access\" is not a type of request; did you mean GRANT_ACCESS?")
            .breaks(object("'requestType':''", IDENTITY, ITEM), "/requestType", "\"\" is not a type of request")
            .keeps(object("'requestType':'GRANT_ACCESS'", IDENTITY, ITEM))
            .keeps(object("'requestType':null", IDENTITY, ITEM))
            .keeps(object(IDENTITY, ITEM))
            //
            .rule("shape-present")
            .breaks("{}", "", "the request names neither identities nor items")
            .breaks(object("'requestType':'GRANT_ACCESS'"), "", "the request names neither identities nor items")
            .breaks(
                    object("'requestedFor':[]", "'requestedItems':[]"),
                    "",
                    "the request names neither identities nor items")
            .breaks(object("'requestedForWithRequestedItems':[]"), "", "the request names neither identities nor items")
            .keeps(object(IDENTITY, ITEM))
            .everywhere()
            .keeps(object(ENTRY))
            //
            .rule("shape-exclusive")
            .breaks(
                    object(IDENTITY, ITEM, ENTRY),
                    NESTED,
                    "the request uses both shapes; a server takes one of them or neither")
            .breaks(
                    object(IDENTITY, ENTRY),
                    NESTED,
                    "the request uses both shapes; a server takes one of them or neither")
            .breaks(object(ITEM, ENTRY), NESTED, "the request uses both shapes; a server takes one of them or neither")
            .keeps(object(ENTRY))
            .everywhere()
            .keeps(object(IDENTITY, ITEM))
            //
            .rule("shape-omit-empty")
            .breaks(
                    object(IDENTITY, ITEM, "'requestedForWithRequestedItems':[]"),
                    NESTED,
                    "requestedForWithRequestedItems is an empty list beside requestedFor and requestedItems; it has to be left out")
            .keeps(object(IDENTITY, ITEM, "'requestedForWithRequestedItems':null"))
            .everywhere()
            .breaks(
                    object("'requestedFor':[]", ENTRY),
                    "/requestedFor",
                    "requestedFor is an empty list beside requestedForWithRequestedItems; it has to be left out")
            .breaks(
                    object(ENTRY, "'requestedItems':[]"),
                    "/requestedItems",
                    "requestedItems is an empty list beside requestedForWithRequestedItems; it has to be left out")
            .keeps(object(ENTRY))
            //
            .rule("requested-for-array")
            .breaks(
                    object("'requestedFor':'identity-1'", ITEM),
                    "/requestedFor",
                    "requestedFor is a list of identity ids, but this is a bare string, as in some published examples")
            .keeps(object("'requestedFor':['identity-1']", ITEM))
            //
            .rule("identity-present")
            .breaks(object(ITEM), "", "the request is for no identity")
            .breaks(object("'requestedFor':[]", ITEM), "", "the request is for no identity")
            .breaks(object("'requestedFor':['']", ITEM), "/requestedFor/0", "the identity id is blank")
            .breaks(object("'requestedFor':['identity-1',' ']", ITEM), "/requestedFor/1", "the identity id is blank")
            .breaks(object("'requestedFor':['\u00A0']", ITEM), "/requestedFor/0", "the identity id is blank")
            .keeps(object("'requestedFor':['i']", ITEM))
            .everywhere()
            .breaks(nested("GRANT_ACCESS", object(ITEM)), NESTED + "/0", "the items are for no identity")
            .breaks(
                    nested("GRANT_ACCESS", object("'identityId':null", ITEM)),
                    NESTED + "/0",
                    "the items are for no identity")
            .breaks(
                    nested("GRANT_ACCESS", person(1, role(1)), object("'identityId':' '", ITEM)),
                    NESTED + "/1/identityId",
                    "the identity id is blank")
            .keeps(nested("GRANT_ACCESS", object("'identityId':'i'", ITEM)))
            //
            .rule("items-present")
            .breaks(object(IDENTITY), "", "the request asks for no item")
            .breaks(object(IDENTITY, "'requestedItems':[]"), "", "the request asks for no item")
            .keeps(object(IDENTITY, ITEM))
            .everywhere()
            .breaks(
                    nested("GRANT_ACCESS", person(1, role(1)), object("'identityId':'identity-2'")),
                    NESTED + "/1",
                    "no item is asked for this identity")
            .breaks(nested("GRANT_ACCESS", person(1)), NESTED + "/0", "no item is asked for this identity")
            .keeps(nested("GRANT_ACCESS", person(1, role(1)), person(2, role(1))))
            //
            .rule("item-id-present")
            .breaks(grant(object("'type':'ROLE'")), "/requestedItems/0", "the item has no id")
            .breaks(grant(object("'type':'ROLE'", "'id':null")), "/requestedItems/0", "the item has no id")
            .breaks(grant(role(1), item("ROLE", "")), "/requestedItems/1/id", "the id of the item is blank")
            .breaks(grant(item("ROLE", "\\t ")), "/requestedItems/0/id", "the id of the item is blank")
            .breaks(grant(item("ROLE", "\u00A0\u3000")), "/requestedItems/0/id", "the id of the item is blank")
            .keeps(grant(item("ROLE", "r")))
            .everywhere()
            .breaks(
                    nested("GRANT_ACCESS", person(1, role(1), object("'type':'ROLE'"))),
                    NESTED + "/0/requestedItems/1",
                    "the item has no id")
            .keeps(nested("GRANT_ACCESS", person(1, role(1), item("ROLE", "r"))))
            //
            .rule("item-type-known")
            .breaks(grant(object("'id':'role-1'")), "/requestedItems/0", "the item has no type")
            .breaks(
                    grant(item("role", "role-1")),
                    "/requestedItems/0/type",
                    "\"role\" is not a type of item; did you mean ROLE?")
            .breaks(
                    grant(role(1), item("GOVERNANCE_GROUP", "group-1")),
                    "/requestedItems/1/type",
                    "\"GOVERNANCE_GROUP\" is not a type of item")
            .keeps(grant(item("ROLE", "i"), item("ACCESS_PROFILE", "i"), item("ENTITLEMENT", "i")))
            //
            .rule("identity-type-known")
            .breaks(
                    nested("GRANT_ACCESS", entry("'ROBOT'")),
                    NESTED + "/0/identityType",
                    "\"ROBOT\" is not a type of identity")
            .breaks(
                    nested("GRANT_ACCESS", entry("'machine'")),
                    NESTED + "/0/identityType",
                    "\"machine\" is not a type of identity; did you mean MACHINE?")
            .keeps(nested("GRANT_ACCESS", entry("'HUMAN'")))
            .keeps(nested("GRANT_ACCESS", entry("null")))
            .keeps(nested("GRANT_ACCESS", person(1, role(1))))
            .toList();

    ShapeRulesTest() {
        super(CASES);
    }

    private static String entry(String identityType) {
        return object("'identityId':'identity-1'", "'identityType':" + identityType, ITEM);
    }
}
