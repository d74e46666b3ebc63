package dev.latchkey.validation.rule.documented;

import static dev.latchkey.model.version.ApiVersion.BETA;
import static dev.latchkey.model.version.ApiVersion.V3;
import static dev.latchkey.validation.Sample.grant;
import static dev.latchkey.validation.Sample.object;
import static dev.latchkey.validation.Sample.role;

import dev.latchkey.validation.document.BodyType;
import java.util.List;

final class ApiVersionRulesTest extends RuleSectionTest {
    private static final String SINCE_V2024 = "; these have it: v2024, v2025, v2026, v1";

    static final List<RuleCase> CASES = new RuleCases()
            .rule("operation-in-edition")
            .keeps(grant(role(1)))
            .of(BodyType.ACCOUNTS_SELECTION)
            .in(BETA)
            .breaks(grant(role(1)), "", "API version beta has no operation accounts-selection" + SINCE_V2024)
            .in(V3)
            .breaks(grant(role(1)), "", "API version v3 has no operation accounts-selection" + SINCE_V2024)
            .of(BodyType.BULK_CANCEL)
            .breaks(
                    object("'accessRequestIds':['a']", "'comment':'c'"),
                    "",
                    "API version v3 has no operation bulk-cancel" + SINCE_V2024)
            .of(BodyType.BULK_APPROVE)
            .breaks(
                    object("'approvalIds':['a']", "'comment':'c'"),
                    "",
                    "API version v3 has no operation bulk-approve" + SINCE_V2024)
            .of(BodyType.CLOSE)
            .breaks(
                    object("'accessRequestIds':['a']"),
                    "",
                    "API version v3 has no operation close; these have it: beta, v2024, v2025, v2026, v1")
            .in(BETA)
            .keeps(object("'accessRequestIds':['a']"))
            .toList();

    ApiVersionRulesTest() {
        super(CASES);
    }
}
