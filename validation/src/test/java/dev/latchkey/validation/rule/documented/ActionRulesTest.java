package dev.latchkey.validation.rule.documented;

import static dev.latchkey.validation.Sample.list;
import static dev.latchkey.validation.Sample.object;

import dev.latchkey.validation.document.BodyType;
import java.util.List;

final class ActionRulesTest extends RuleSectionTest {
    private static final String COMMENT = "'comment':'c'";

    static final List<RuleCase> CASES = new RuleCases()
            .rule("cancel-id")
            .of(BodyType.CANCEL)
            .breaks(object(COMMENT), "", "the cancel names no request")
            .breaks(object("'accountActivityId':' '", COMMENT), "/accountActivityId", "the id of the request is blank")
            .keeps(object("'accountActivityId':'a'", COMMENT))
            //
            .rule("cancel-comment")
            .of(BodyType.CANCEL)
            .breaks(object("'accountActivityId':'a'"), "", "a comment is missing")
            .breaks(object("'accountActivityId':'a'", "'comment':''"), "/comment", "the comment is blank")
            .keeps(object("'accountActivityId':'a'", COMMENT))
            //
            .rule("bulk-cancel-limit")
            .of(BodyType.BULK_CANCEL)
            .breaks(object(COMMENT), "", "accessRequestIds names nothing")
            .breaks(object("'accessRequestIds':[]", COMMENT), "", "accessRequestIds names nothing")
            .breaks(
                    object(ids("accessRequestIds", 51), COMMENT),
                    "/accessRequestIds",
                    "51 ids are given; at most 50 are allowed in one call")
            .breaks(object("'accessRequestIds':['a',' ']", COMMENT), "/accessRequestIds/1", "the id is blank")
            .breaks(object(ids("accessRequestIds", 1)), "", "a comment is missing")
            .breaks(object(ids("accessRequestIds", 1), "'comment':' '"), "/comment", "the comment is blank")
            .breaksAs(
                    "warning",
                    object("'accessRequestIds':['a','b','a']", COMMENT),
                    "/accessRequestIds/2",
                    "the id is given twice")
            .keeps(object(ids("accessRequestIds", 1), COMMENT))
            .keeps(object(ids("accessRequestIds", 50), COMMENT))
            //
            .rule("bulk-approve-limit")
            .of(BodyType.BULK_APPROVE)
            .breaks(object(COMMENT), "", "approvalIds names nothing")
            .breaks(
                    object(ids("approvalIds", 51), COMMENT),
                    "/approvalIds",
                    "51 ids are given; at most 50 are allowed in one call")
            .breaks(object("'approvalIds':['']", COMMENT), "/approvalIds/0", "the id is blank")
            .breaks(object(ids("approvalIds", 1)), "", "a comment is missing")
            .breaks(object(ids("approvalIds", 1), "'comment':''"), "/comment", "the comment is blank")
            .breaksAs("warning", object("'approvalIds':['a','a']", COMMENT), "/approvalIds/1", "the id is given twice")
            .keeps(object(ids("approvalIds", 1), COMMENT))
            .keeps(object(ids("approvalIds", 50), COMMENT))
            //
            .rule("close-limit")
            .of(BodyType.CLOSE)
            .breaks("{}", "", "accessRequestIds names nothing")
            .breaks(
                    object(ids("accessRequestIds", 501)),
                    "/accessRequestIds",
                    "501 ids are given; at most 500 are allowed in one call")
            .breaks(object("'accessRequestIds':['a','']"), "/accessRequestIds/1", "the id is blank")
            .breaksAs("warning", object("'accessRequestIds':['a','a']"), "/accessRequestIds/1", "the id is given twice")
            .keeps(object(ids("accessRequestIds", 1)))
            .keeps(object(ids("accessRequestIds", 500)))
            //
            .rule("close-status")
            .of(BodyType.CLOSE)
            .breaks(
                    object(ids("accessRequestIds", 1), "'executionStatus':'terminated'"),
                    "/executionStatus",
                    "\"terminated\" is not one of the documented values; did you mean Terminated?")
            .breaks(
                    object(ids("accessRequestIds", 1), "'completionStatus':'Failed'"),
                    "/completionStatus",
                    "\"Failed\" is not one of the documented values")
            .keeps(object(ids("accessRequestIds", 1), "'executionStatus':'Terminated'", "'completionStatus':'Failure'"))
            .keeps(object(ids("accessRequestIds", 1), "'executionStatus':'Completed'", "'completionStatus':'Success'"))
            .keeps(object(ids("accessRequestIds", 1), "'executionStatus':null", "'completionStatus':'Incomplete'"))
            .toList();

    ActionRulesTest() {
        super(CASES);
    }

    private static String ids(String key, int count) {
        return "'" + key + "':" + list(count, i -> "'id-" + i + "'");
    }
}
