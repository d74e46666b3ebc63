package dev.latchkey.validation.rule.documented;

import static dev.latchkey.model.version.ApiVersion.BETA;
import static dev.latchkey.model.version.ApiVersion.V1;
import static dev.latchkey.model.version.ApiVersion.V2024;
import static dev.latchkey.model.version.ApiVersion.V2025;
import static dev.latchkey.model.version.ApiVersion.V2026;
import static dev.latchkey.model.version.ApiVersion.V3;
import static dev.latchkey.validation.Sample.LATER;
import static dev.latchkey.validation.Sample.entitlement;
import static dev.latchkey.validation.Sample.grant;
import static dev.latchkey.validation.Sample.role;

import dev.latchkey.model.AccessDuration;
import dev.latchkey.model.DurationUnit;
import dev.latchkey.model.config.AccessRequestConfig;
import dev.latchkey.model.config.EntitlementAccessRequestConfig;
import dev.latchkey.model.config.EntitlementRequestConfig;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.Facts;
import dev.latchkey.validation.fact.RequestPolicy;
import java.util.List;
import java.util.function.UnaryOperator;

final class ItemConfigRulesTest extends RuleSectionTest {
    private static final String ITEM = "/requestedItems/0";
    private static final String COMMENT = "'comment':'c'";
    private static final String FORM_UNDETERMINED = "undetermined form-required " + ITEM;
    private static final String CLOSED_UNDETERMINED = "undetermined entitlement-requests-enabled " + ITEM;

    static final List<RuleCase> CASES = new RuleCases()
            .rule("end-date-required")
            .given(itemConfig(config -> config.requireEndDate(true)))
            .breaks(grant(role(1)), ITEM, "the item requires an end date, but has no removeDate")
            .keeps(grant(role(1, removed(LATER))))
            .keeps(grant(role(2)))
            .given(byDefault(config -> config.requireEndDate(true)))
            .breaks(grant(entitlement(1)), ITEM, "the item requires an end date, but has no removeDate")
            .keeps(grant(entitlement(1, removed(LATER))))
            .keeps(grant(role(1)))
            .given(both(byDefault(config -> config.requireEndDate(true)), ofEntitlement(c -> c.requireEndDate(false))))
            .keeps(grant(entitlement(1)))
            .given(both(
                    byDefault(config -> config.requireEndDate(true)),
                    ofEntitlement(c -> c.requestCommentRequired(false))))
            .breaks(grant(entitlement(1)), ITEM, "the item requires an end date, but has no removeDate")
            .given(facts -> facts.forget(Fact.CONFIG))
            .implies("undetermined request-comment-required " + ITEM)
            .implies(CLOSED_UNDETERMINED)
            .implies(V1, FORM_UNDETERMINED)
            .cannotTell(grant(entitlement(1)), ITEM, "cannot tell without config")
            .everywhere()
            .given(facts -> facts.forget(Fact.ITEM_CONFIG))
            .implies(V1, FORM_UNDETERMINED)
            .cannotTell(grant(role(1, COMMENT)), ITEM, "cannot tell without item-config")
            .given(facts -> facts.forget(Fact.ITEM_CONFIG).forget(Fact.CONFIG))
            .implies(CLOSED_UNDETERMINED)
            .cannotTell(grant(entitlement(1, COMMENT)), ITEM, "cannot tell without config, item-config")
            //
            .rule("max-duration")
            .given(byDefault(config -> config.maxPermittedAccessDuration(duration(1, DurationUnit.MONTHS))))
            .breaks(
                    grant(entitlement(1, removed("2026-12-21T00:00:00.001Z"))),
                    ITEM + "/removeDate",
                    "the item lasts at most 1 month, until 2026-12-21T00:00:00Z")
            .keeps(grant(entitlement(1, removed("2026-12-21T00:00:00Z"))))
            .keeps(grant(role(1, removed(LATER))))
            .given(both(
                    byDefault(config -> config.maxPermittedAccessDuration(duration(1, DurationUnit.MONTHS))),
                    ofEntitlement(c -> c.maxPermittedAccessDuration(duration(1, DurationUnit.DAYS)))))
            .breaks(
                    grant(entitlement(1, removed("2026-11-22T00:00:00.001Z"))),
                    ITEM + "/removeDate",
                    "the item lasts at most 1 day, until 2026-11-22T00:00:00Z")
            .given(lasting(30, DurationUnit.DAYS))
            .breaks(
                    grant(role(1, removed("2026-12-21T00:00:00.001Z"))),
                    ITEM + "/removeDate",
                    "the item lasts at most 30 days, until 2026-12-21T00:00:00Z")
            .keeps(grant(role(1, removed("2026-12-21T00:00:00Z"))))
            .breaks(
                    grant(role(1, "'startDate':'2026-12-01T00:00:00Z'", removed("2027-01-01T00:00:00Z"))),
                    ITEM + "/removeDate",
                    "the item lasts at most 30 days, until 2026-12-31T00:00:00Z")
            .keeps(grant(role(1, "'startDate':'2026-12-01T00:00:00Z'", removed("2026-12-31T00:00:00Z"))))
            .given(lasting(3, DurationUnit.MONTHS))
            .breaks(
                    grant(role(1, "'startDate':'2026-11-30T08:00:00Z'", removed("2027-02-28T08:00:00.001Z"))),
                    ITEM + "/removeDate",
                    "the item lasts at most 3 months, until 2027-02-28T08:00:00Z")
            .keeps(grant(role(1, "'startDate':'2026-11-30T08:00:00Z'", removed("2027-02-28T08:00:00Z"))))
            .given(lasting(2, DurationUnit.WEEKS))
            .breaks(
                    grant(role(1, removed("2026-12-05T00:00:00.001Z"))),
                    ITEM + "/removeDate",
                    "the item lasts at most 2 weeks, until 2026-12-05T00:00:00Z")
            .given(lasting(36, DurationUnit.HOURS))
            .breaks(
                    grant(role(1, removed("2026-11-22T12:00:00.001Z"))),
                    ITEM + "/removeDate",
                    "the item lasts at most 36 hours, until 2026-11-22T12:00:00Z")
            .keeps(grant(role(1, removed("2026-11-22T12:00:00Z"))))
            .given(facts -> facts.forget(Fact.ITEM_CONFIG))
            .implies(V1, FORM_UNDETERMINED)
            .cannotTell(
                    grant(role(1, COMMENT, removed(LATER))), ITEM + "/removeDate", "cannot tell without item-config")
            .given(facts -> facts.forget(Fact.ITEM_CONFIG).forget(Fact.NOW))
            .implies("undetermined remove-date-future " + ITEM + "/removeDate")
            .cannotTell(
                    grant(role(1, COMMENT, removed(LATER))),
                    ITEM + "/removeDate",
                    "cannot tell without now, item-config")
            .everywhere()
            .given(lasting(30, DurationUnit.DAYS).andThen(facts -> facts.forget(Fact.NOW))::apply)
            .implies("undetermined remove-date-future " + ITEM + "/removeDate")
            .cannotTell(grant(role(1, removed(LATER))), ITEM + "/removeDate", "cannot tell without now")
            //
            .rule("form-required")
            .given(itemConfig(config -> config.formDefinitionId("form-9")))
            .breaks(grant(role(1)), ITEM, "the item has the form form-9, but no formInstanceId")
            .keeps(grant(role(1, "'formInstanceId':'f'")))
            .keeps(grant(role(2)))
            .given(byDefault(config -> config.formDefinitionId("form-8")))
            .breaks(grant(entitlement(1)), ITEM, "the item has the form form-8, but no formInstanceId")
            .given(facts -> facts.forget(Fact.ITEM_CONFIG))
            .implies("undetermined end-date-required " + ITEM)
            .cannotTell(grant(role(1, COMMENT)), ITEM, "cannot tell without item-config")
            //
            .rule("request-comment-required")
            .given(itemConfig(config -> config.requestCommentRequired(true)))
            .breaks(grant(role(1)), ITEM, "a request for this item needs a comment")
            .breaks(grant(role(1, "'comment':' '")), ITEM + "/comment", "the comment is blank, but required")
            .keeps(grant(role(1, "'comment':'c'")))
            .keeps(grant(role(2)))
            .given(config(config -> config.requestCommentsRequired(true)))
            .breaks(grant(entitlement(1)), ITEM, "a request for this item needs a comment")
            .keeps(grant(entitlement(1, COMMENT)))
            .keeps(grant(role(1)))
            .given(config(config -> config.accessRequestConfig(EntitlementAccessRequestConfig.builder()
                    .requestCommentRequired(true)
                    .build())))
            .breaks(grant(entitlement(1)), ITEM, "a request for this item needs a comment")
            .given(withoutConfig(config -> config))
            .implies(CLOSED_UNDETERMINED)
            .cannotTell(grant(entitlement(1)), ITEM, "cannot tell without config")
            .everywhere()
            .given(withoutConfig(config -> config.requestCommentRequired(true)))
            .implies(CLOSED_UNDETERMINED)
            .cannotTell(grant(entitlement(1)), ITEM, "cannot tell without config")
            //
            .rule("entitlement-requests-enabled")
            .given(config(config -> config.allowEntitlementRequest(false)))
            .breaks(
                    grant(role(1), entitlement(1)),
                    "/requestedItems/1/type",
                    "the configuration does not allow requests for entitlements")
            .keeps(grant(role(1)))
            .given(config(config -> config.allowEntitlementRequest(true)))
            .keeps(grant(role(1), entitlement(1)))
            .in(BETA, V3)
            .given(config(config -> config.allowEntitlementRequest(null)))
            .breaks(grant(entitlement(1)), ITEM + "/type", "the configuration does not allow requests for entitlements")
            .in(V2024, V2025, V2026, V1)
            .keeps(grant(entitlement(1)))
            .in(BETA, V3)
            .given(facts -> facts.forget(Fact.CONFIG))
            .cannotTell(grant(entitlement(1, COMMENT)), ITEM, "cannot tell without config")
            .in(V2024, V2025, V2026, V1)
            .implies("undetermined end-date-required " + ITEM)
            .implies(V1, FORM_UNDETERMINED)
            .cannotTell(grant(entitlement(1, COMMENT)), ITEM, "cannot tell without config")
            .toList();

    ItemConfigRulesTest() {
        super(CASES);
    }

    private static String removed(String date) {
        return "'removeDate':'" + date + "'";
    }

    private static UnaryOperator<Facts.Builder> lasting(int value, DurationUnit unit) {
        return itemConfig(config -> config.maxPermittedAccessDuration(duration(value, unit)));
    }

    private static AccessDuration duration(int value, DurationUnit unit) {
        return AccessDuration.builder().value(value).timeUnit(unit).build();
    }

    private static UnaryOperator<Facts.Builder> both(
            UnaryOperator<Facts.Builder> one, UnaryOperator<Facts.Builder> other) {
        return facts -> other.apply(one.apply(facts));
    }

    /** What the tenant demands of entitlements that say nothing themselves. */
    private static UnaryOperator<Facts.Builder> byDefault(
            UnaryOperator<EntitlementAccessRequestConfig.Builder> settings) {
        return config(config -> config.accessRequestConfig(
                settings.apply(EntitlementAccessRequestConfig.builder()).build()));
    }

    /** A tenant whose configuration is not known, and an entitlement that says all but one thing itself. */
    private static UnaryOperator<Facts.Builder> withoutConfig(
            UnaryOperator<EntitlementAccessRequestConfig.Builder> settings) {
        return both(
                facts -> facts.forget(Fact.CONFIG),
                ofEntitlement(
                        config -> settings.apply(config.requireEndDate(false).formDefinitionId(""))));
    }

    /** The configuration of entitlement-1. */
    private static UnaryOperator<Facts.Builder> ofEntitlement(
            UnaryOperator<EntitlementAccessRequestConfig.Builder> settings) {
        return facts -> facts.put(
                Fact.ITEM_CONFIG,
                "entitlement-1",
                settings.apply(EntitlementAccessRequestConfig.builder()).build());
    }

    /** The configuration of role-1. */
    private static UnaryOperator<Facts.Builder> itemConfig(
            UnaryOperator<EntitlementAccessRequestConfig.Builder> settings) {
        return facts -> facts.put(
                Fact.ITEM_CONFIG,
                "role-1",
                settings.apply(EntitlementAccessRequestConfig.builder()).build());
    }

    private static UnaryOperator<Facts.Builder> config(UnaryOperator<EntitlementRequestConfig.Builder> settings) {
        return facts -> facts.put(
                Fact.CONFIG,
                RequestPolicy.of(AccessRequestConfig.builder()
                        .entitlementRequestConfig(settings.apply(
                                        EntitlementRequestConfig.builder().allowEntitlementRequest(true))
                                .build())
                        .build()));
    }
}
