package dev.latchkey.validation.rule.documented;

import static dev.latchkey.validation.Sample.account;
import static dev.latchkey.validation.Sample.grant;
import static dev.latchkey.validation.Sample.item;
import static dev.latchkey.validation.Sample.json;
import static dev.latchkey.validation.Sample.list;
import static dev.latchkey.validation.Sample.nested;
import static dev.latchkey.validation.Sample.object;
import static dev.latchkey.validation.Sample.role;
import static dev.latchkey.validation.Sample.selection;
import static dev.latchkey.validation.Sample.source;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.Finding;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.document.BodyType;
import dev.latchkey.validation.document.DocumentReader;
import dev.latchkey.validation.fact.Facts;
import java.util.List;
import org.junit.jupiter.api.Test;

final class IdRulesTest extends RuleSectionTest {
    private static final String NESTED = "/requestedForWithRequestedItems/0";
    private static final String ITEM = "'requestedItems':" + list(role(1));

    static final List<RuleCase> CASES = new RuleCases()
            .rule("id-spaces")
            .breaks(
                    object("'requestedFor':['i1','i2 ']", ITEM),
                    "/requestedFor/1",
                    "the id \"i2 \" has spaces around it")
            .breaks(grant(item("ROLE", "\u00A0r1")), "/requestedItems/0/id", "the id \"\u00A0r1\" has spaces around it")
            .breaks(
                    nested("GRANT_ACCESS", object("'identityId':' i1'", ITEM)),
                    NESTED + "/identityId",
                    "the id \" i1\" has spaces around it")
            .breaks(
                    nested(
                            "GRANT_ACCESS",
                            object(
                                    "'identityId':'i1'",
                                    "'requestedItems':"
                                            + list(role(1, selection(source(1, object("'accountUuid':'u1 '"))))))),
                    NESTED + "/requestedItems/0/accountSelection/0/accounts/0/accountUuid",
                    "the id \"u1 \" has spaces around it")
            .keeps(grant(item("ROLE", "r1", "'comment':' with spaces '")))
            .of(BodyType.FORWARD)
            .breaks(
                    object("'newOwnerId':'i1\\t'", "'comment':'c'"),
                    "/newOwnerId",
                    "the id \"i1\uFFFD\" has spaces around it")
            .keeps(object("'newOwnerId':'i1'", "'comment':' c '"))
            //
            .rule("id-looks-like-name")
            .breaks(
                    object("'requestedFor':['2c918084660f45d6016617daa9210584','Jane Doe']", ITEM),
                    "/requestedFor/1",
                    "\"Jane Doe\" looks like a name, not like an id")
            .breaks(
                    object("'requestedFor':['jane.doe']", ITEM),
                    "/requestedFor/0",
                    "\"jane.doe\" looks like a name, not like an id")
            .breaks(
                    object("'requestedFor':['j1@acme.example']", ITEM),
                    "/requestedFor/0",
                    "\"j1@acme.example\" looks like a name, not like an id")
            .breaks(
                    grant(item("ROLE", "Accounting")),
                    "/requestedItems/0/id",
                    "\"Accounting\" looks like a name, not like an id")
            .breaks(grant(item("ROLE", "r1~b")), "/requestedItems/0/id", "\"r1~b\" looks like a name, not like an id")
            .breaks(grant(item("ROLE", "Abc")), "/requestedItems/0/id", "\"Abc\" looks like a name, not like an id")
            .keeps(grant(item("ROLE", "Ab")))
            .keeps(grant(item("ROLE", "Abc-1")))
            .breaks(
                    grant(item("ROLE", "ABCDEFABCDEFABCDEFABCDEFABCDEFA")),
                    "/requestedItems/0/id",
                    "\"ABCDEFABCDEFABCDEFABCDEFABCDEFA\" looks like a name, not like an id")
            .keeps(grant(item("ROLE", "ABCDEFABCDEFABCDEFABCDEFABCDEFAB")))
            .keeps(grant(item("ROLE", ".jane")))
            .keeps(grant(item("ROLE", "jane.")))
            .implies("warning id-spaces /requestedItems/0/id")
            .keeps(grant(item("ROLE", " Ab")))
            .keeps(grant(item("ROLE", " Abc-1")))
            .breaks(
                    grant(item("ROLE", " ABCDEFABCDEFABCDEFABCDEFABCDEFA")),
                    "/requestedItems/0/id",
                    "\" ABCDEFABCDEFABCDEFABCDEFABCDEFA\" looks like a name, not like an id")
            .everywhere()
            .keeps(object("'requestedFor':['i1','2C918084660F45D6016617DAA9210584']", ITEM))
            .keeps(object("'requestedFor':['5f9c3a8e-9d1b-4f3a-8b52-0b7e2a4d6c11']", ITEM))
            .keeps(grant(item("ROLE", "{5F9C3A8E-9D1B-4F3A-8B52-0B7E2A4D6C11}"), item("ROLE", "accounting-role")))
            .of(BodyType.CANCEL)
            .breaks(
                    object("'accountActivityId':'Access for Jane'", "'comment':'c'"),
                    "/accountActivityId",
                    "\"Access for Jane\" looks like a name, not like an id")
            .keeps(object("'accountActivityId':'a1'", "'comment':'for Jane Doe'"))
            .toList();

    IdRulesTest() {
        super(CASES);
    }

    @Test
    void everyIdOfABodyIsLookedAt() {
        assertThat(places(
                        BodyType.CREATE,
                        object("'requestedItems':"
                                + list(item(
                                        "ROLE",
                                        "r1",
                                        "'assignmentId':'a '",
                                        "'formInstanceId':' f'",
                                        selection(object("'sourceId':'s '", "'accounts':" + list(account(1)))))))))
                .containsExactlyInAnyOrder(
                        "/requestedItems/0/assignmentId",
                        "/requestedItems/0/formInstanceId",
                        "/requestedItems/0/accountSelection/0/sourceId");
        assertThat(places(BodyType.CANCEL, "{'accountActivityId':'a '}")).containsExactly("/accountActivityId");
        assertThat(places(BodyType.BULK_CANCEL, "{'accessRequestIds':['a','b ']}"))
                .containsExactly("/accessRequestIds/1");
        assertThat(places(BodyType.CLOSE, "{'accessRequestIds':['a ']}")).containsExactly("/accessRequestIds/0");
        assertThat(places(BodyType.BULK_APPROVE, "{'approvalIds':['a ']}")).containsExactly("/approvalIds/0");
    }

    @Test
    void everyIdOfAQueryIsLookedAt() {
        assertThat(places(BodyType.STATUS, "{'requested-for':'a ','requested-by':' a','assigned-to':'a '}"))
                .containsExactlyInAnyOrder("/requested-for", "/requested-by", "/assigned-to");
        assertThat(places(BodyType.STATUS, "{'regarding-identity':'a '}")).containsExactly("/regarding-identity");
        assertThat(places(BodyType.PENDING_APPROVALS, "{'owner-id':'a '}")).containsExactly("/owner-id");
        assertThat(places(BodyType.APPROVAL_SUMMARY, "{'owner-id':'a '}")).containsExactly("/owner-id");
    }

    /** Where ids with spaces around them stand. */
    private static List<String> places(BodyType<?> type, String singleQuoted) {
        return Preflight.of(ApiVersion.V1)
                .check(DocumentReader.read(type, json(singleQuoted)), Facts.none())
                .getFindings()
                .stream()
                .filter(finding -> finding.getRule().getId().equals("id-spaces"))
                .map(Finding::getPointer)
                .toList();
    }
}
