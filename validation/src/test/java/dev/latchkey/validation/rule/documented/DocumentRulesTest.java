package dev.latchkey.validation.rule.documented;

import static dev.latchkey.validation.Sample.grant;
import static dev.latchkey.validation.Sample.json;
import static dev.latchkey.validation.Sample.object;
import static dev.latchkey.validation.Sample.role;

import java.nio.charset.StandardCharsets;
import java.util.List;

final class DocumentRulesTest extends RuleSectionTest {
    private static final String COMMENT = "'comment':'Zo\u00eb'";

    static final List<RuleCase> CASES = new RuleCases()
            .rule("json-syntax")
            .breaks(grant(role(1)) + "}", "", "this is not JSON: Unexpected close marker '}': no open Object to close")
            .breaks("", "", "the document is empty; a JSON object is expected")
            .keeps(grant(role(1)))
            .keeps(" \r\n" + grant(role(1)) + "\n")
            //
            .rule("json-encoding")
            .breaks(
                    grant(role(1, COMMENT)),
                    StandardCharsets.ISO_8859_1,
                    "",
                    "the byte at offset 120 is not UTF-8, which JSON is written in")
            .keeps(grant(role(1, COMMENT)))
            .keeps(grant(role(1, "'comment':'Zo\uFFFD'")))
            //
            .rule("json-byte-order-mark")
            .breaks(
                    "\uFEFF" + grant(role(1)),
                    "",
                    "the document starts with a byte order mark, which JSON sent over a network must not have")
            .keeps(grant(role(1, "'comment':'\uFEFF'")))
            //
            .rule("json-limit")
            .breaks(
                    grant(role(1, "'comment':'" + "x".repeat(1024 * 1024 + 1) + "'")),
                    "/requestedItems/0/comment",
                    "the document is too large to be read: String value length exceeds the maximum allowed (1048576)")
            .keeps(grant(role(1, "'comment':'" + "x".repeat(1024 * 1024) + "'")))
            //
            .rule("json-type")
            .breaks(
                    grant(role(1, "'comment':7")),
                    "/requestedItems/0/comment",
                    "a string is expected here, but this is a number")
            .breaks("[]", "", "an object is expected here, but this is a list")
            .keeps(grant(role(1, "'comment':'7'")))
            //
            .rule("json-duplicate-key")
            .breaks(
                    grant(role(1, "'comment':'a'", "'comment':'b'")),
                    "/requestedItems/0/comment",
                    "the key \"comment\" stands in this object twice; a server may take either of the two")
            .breaks(
                    object(
                            json("'clientMetadata':{'a':'1','a':'2'}"),
                            grant(role(1)).substring(1).replaceAll("}$", "")),
                    "/clientMetadata/a",
                    "the key \"a\" stands in this object twice; a server may take either of the two")
            .keeps(grant(role(1, "'comment':'a'", "'clientMetadata':{'comment':'b'}")))
            .toList();

    DocumentRulesTest() {
        super(CASES);
    }
}
