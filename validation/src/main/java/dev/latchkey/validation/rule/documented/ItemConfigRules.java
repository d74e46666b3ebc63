package dev.latchkey.validation.rule.documented;

import static dev.latchkey.validation.rule.Answer.lacks;
import static dev.latchkey.validation.rule.Answer.satisfied;
import static dev.latchkey.validation.rule.Answer.undetermined;
import static dev.latchkey.validation.rule.Answer.violated;
import static dev.latchkey.validation.rule.RequestKind.GRANT;
import static dev.latchkey.validation.rule.RequestKind.MODIFY;
import static dev.latchkey.validation.rule.Rule.error;
import static dev.latchkey.validation.rule.Rule.warning;
import static dev.latchkey.validation.rule.Source.Document.API_DESCRIPTION;
import static dev.latchkey.validation.rule.Source.Document.BETA_CONFIG;
import static dev.latchkey.validation.rule.Source.Document.V2024_OPERATIONS;
import static dev.latchkey.validation.rule.documented.Requests.isEntitlement;

import dev.latchkey.model.AccessDuration;
import dev.latchkey.model.Blank;
import dev.latchkey.model.config.EntitlementAccessRequestConfig;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.ConfigFeature;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.FactSource;
import dev.latchkey.validation.fact.RequestPolicy;
import dev.latchkey.validation.requirement.Demand;
import dev.latchkey.validation.requirement.Durations;
import dev.latchkey.validation.requirement.ItemDemands;
import dev.latchkey.validation.requirement.Known;
import dev.latchkey.validation.rule.Answer;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.rule.Trait;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rules about the demands of the configuration of an item, or of the tenant. */
final class ItemConfigRules {
    private static final Rule END_DATE_REQUIRED = error("end-date-required")
            .of(GRANT)
            .since(ApiVersion.V2024)
            .needs(Fact.CONFIG, Fact.ITEM_CONFIG)
            .source(API_DESCRIPTION, "EntitlementAccessRequestConfig.requireEndDate")
            .reason("An item that is set up to require an end date is requested with a removeDate.")
            .hint("Add removeDate.")
            .eachItem((item, identity, terms, facts) -> endDate(item, facts))
            .build();

    private static final Rule MAX_DURATION = error("max-duration")
            .of(GRANT)
            .since(ApiVersion.V2024)
            .needs(Fact.CONFIG, Fact.ITEM_CONFIG, Fact.NOW)
            .onlyWith(Trait.REMOVE_DATE)
            .source(API_DESCRIPTION, "EntitlementAccessRequestConfig.maxPermittedAccessDuration")
            .reason(
                    "An item lasts no longer than it is set up to, counted from startDate or now; months follow the calendar.")
            .hint("Choose an earlier removeDate.")
            .eachItem((item, identity, terms, facts) -> maxDuration(item, facts))
            .unsafeFix("Move removeDate to the latest that is allowed.", Changes.takeSuggestion())
            .build();

    private static final Rule FORM_REQUIRED = warning("form-required")
            .of(GRANT)
            .onlyIn(ApiVersion.V1)
            .needs(Fact.CONFIG, Fact.ITEM_CONFIG)
            .source(API_DESCRIPTION, "v1 createAccessRequestV1")
            .reason("An item with a form is requested with the completed form; without it, it may fail later.")
            .hint("Let the requester complete the form, and give its formInstanceId.")
            .eachItem((item, identity, terms, facts) -> form(item, terms.isForMachine(identity), facts))
            .build();

    private static final Rule REQUEST_COMMENT_REQUIRED = error("request-comment-required")
            .of(GRANT, MODIFY)
            .needs(Fact.CONFIG, Fact.ITEM_CONFIG)
            .source(V2024_OPERATIONS, "set-access-request-config")
            .source(BETA_CONFIG, "entitlementRequestConfig.requestCommentsRequired")
            .source(API_DESCRIPTION, "EntitlementAccessRequestConfig.requestCommentRequired")
            .reason("An item has a comment where the configuration requires one.")
            .hint("Say in comment why the item is requested.")
            .eachItem((item, identity, terms, facts) -> comment(item, facts))
            .build();

    private static final Rule ENTITLEMENT_REQUESTS_ENABLED = error("entitlement-requests-enabled")
            .of(GRANT, MODIFY)
            .needs(Fact.CONFIG)
            .onlyWith(Trait.ENTITLEMENT)
            .source(BETA_CONFIG, "entitlementRequestConfig.allowEntitlementRequest")
            .reason("Entitlements can be requested only where the configuration allows it.")
            .hint("Ask for a role or an access profile, or have allowEntitlementRequest switched on.")
            .eachItem((item, identity, terms, facts) -> {
                if (!isEntitlement(item)) {
                    return satisfied();
                }
                RequestPolicy policy = facts.getPolicy();
                if (policy == null) {
                    return undetermined("", Fact.CONFIG);
                }
                Boolean allowed = policy.getEntitlements().getAllowEntitlementRequest();
                return isTrue(allowed)
                                || (allowed == null
                                        && terms.apiVersion().offers(ConfigFeature.ENTITLEMENT_CONFIG_OBJECTS))
                        ? satisfied()
                        : violated("/type", "the configuration does not allow requests for entitlements");
            })
            .build();

    static final List<Rule> ALL = List.of(
            END_DATE_REQUIRED, MAX_DURATION, FORM_REQUIRED, REQUEST_COMMENT_REQUIRED, ENTITLEMENT_REQUESTS_ENABLED);

    private ItemConfigRules() {}

    private static Answer endDate(RequestedItem item, FactSource facts) {
        if (item.getRemoveDate() != null) {
            return satisfied();
        }
        Demand demand = ItemDemands.endDate(item.getType(), item.getId(), facts);
        if (!demand.isKnown()) {
            return lacking(demand.getMissingFacts());
        }
        return demand.isRequired()
                ? lacks("", "the item requires an end date, but has no removeDate", "removeDate")
                : satisfied();
    }

    private static Answer maxDuration(RequestedItem item, FactSource facts) {
        OffsetDateTime removeDate = item.getRemoveDate();
        if (removeDate == null) {
            return satisfied();
        }
        EntitlementAccessRequestConfig config = ItemDemands.longest(item.getType(), item.getId(), facts);
        if (config == null) {
            Set<Fact> missing = EnumSet.copyOf(
                    ItemDemands.missing(item.getType(), item.getId(), facts).getMissingFacts());
            if (item.getStartDate() == null && facts.getNow() == null) {
                missing.add(Fact.NOW);
            }
            return undetermined("/removeDate", Collections.unmodifiableSet(missing));
        }
        AccessDuration duration = config.getMaxPermittedAccessDuration();
        if (duration == null) {
            return satisfied();
        }
        OffsetDateTime start = start(item, facts);
        if (start == null) {
            return undetermined("/removeDate", Fact.NOW);
        }
        OffsetDateTime latest = Durations.latestEnd(start, duration);
        return latest == null || !removeDate.isAfter(latest)
                ? satisfied()
                : violated(
                                "/removeDate",
                                "the item lasts at most " + Durations.words(duration) + ", until " + latest.toInstant())
                        .suggesting(latest.toInstant().toString());
    }

    /** The start of access, in UTC, whose calendar months are counted by. */
    private static @Nullable OffsetDateTime start(RequestedItem item, FactSource facts) {
        OffsetDateTime start = item.getStartDate();
        if (start != null) {
            return start.withOffsetSameInstant(ZoneOffset.UTC);
        }
        Instant now = facts.getNow();
        return now == null ? null : now.atOffset(ZoneOffset.UTC);
    }

    private static Answer form(RequestedItem item, boolean machine, FactSource facts) {
        if (machine || item.getFormInstanceId() != null) {
            return satisfied();
        }
        Known<String> form = ItemDemands.form(item.getType(), item.getId(), facts);
        if (!form.isKnown()) {
            return lacking(form.getMissingFacts());
        }
        return form.find()
                .map(id -> lacks("", "the item has the form " + id + ", but no formInstanceId", "formInstanceId"))
                .orElse(satisfied());
    }

    private static Answer comment(RequestedItem item, FactSource facts) {
        if (!Blank.isOrNull(item.getComment())) {
            return satisfied();
        }
        Demand demand = ItemDemands.comment(item.getType(), item.getId(), facts);
        if (!demand.isKnown()) {
            return lacking(demand.getMissingFacts());
        }
        return demand.isRequired()
                ? Requests.demand(
                        item.getComment(),
                        "comment",
                        "a request for this item needs a comment",
                        "the comment is blank, but required")
                : satisfied();
    }

    /** The answer for one of the three combinations of facts that configurations lack. */
    private static Answer lacking(Set<Fact> missing) {
        if (!missing.contains(Fact.CONFIG)) {
            return undetermined("", Fact.ITEM_CONFIG);
        }
        return missing.contains(Fact.ITEM_CONFIG)
                ? undetermined("", Fact.ITEM_CONFIG, Fact.CONFIG)
                : undetermined("", Fact.CONFIG);
    }

    private static boolean isTrue(@Nullable Boolean flag) {
        return flag != null && flag;
    }
}
