package dev.latchkey.validation.rule.documented;

import static dev.latchkey.validation.rule.Citation.Document.API_DESCRIPTION;
import static dev.latchkey.validation.rule.Citation.Document.BETA_CONFIG;
import static dev.latchkey.validation.rule.Citation.Document.V2024_OPERATIONS;
import static dev.latchkey.validation.rule.RequestKind.GRANT;
import static dev.latchkey.validation.rule.RequestKind.MODIFY;
import static dev.latchkey.validation.rule.Rule.error;
import static dev.latchkey.validation.rule.Rule.warning;
import static dev.latchkey.validation.rule.documented.Requests.isEntitlement;

import dev.latchkey.model.AccessDuration;
import dev.latchkey.model.Blank;
import dev.latchkey.model.config.EntitlementAccessRequestConfig;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.ConfigFeature;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.RequestPolicy;
import dev.latchkey.validation.requirement.Demand;
import dev.latchkey.validation.requirement.Durations;
import dev.latchkey.validation.requirement.ItemDemands;
import dev.latchkey.validation.requirement.Known;
import dev.latchkey.validation.rule.CheckContext;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.rule.Trait;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Rules about the demands of the configuration of an item, or of the tenant. */
final class ItemConfigRules {
    private static final Rule END_DATE_REQUIRED = error("end-date-required")
            .of(GRANT)
            .since(ApiVersion.V2024)
            .needs(Fact.CONFIG, Fact.ITEM_CONFIG)
            .cites(API_DESCRIPTION, "EntitlementAccessRequestConfig.requireEndDate")
            .reason("An item that is set up to require an end date is requested with a removeDate.")
            .hint("Add removeDate.")
            .eachItem((item, identity, context) -> endDate(item, context))
            .build();

    private static final Rule MAX_DURATION = error("max-duration")
            .of(GRANT)
            .since(ApiVersion.V2024)
            .needs(Fact.CONFIG, Fact.ITEM_CONFIG, Fact.NOW)
            .onlyWith(Trait.REMOVE_DATE)
            .cites(API_DESCRIPTION, "EntitlementAccessRequestConfig.maxPermittedAccessDuration")
            .reason(
                    "An item lasts no longer than it is set up to, counted from startDate or now; months follow the calendar.")
            .hint("Choose an earlier removeDate.")
            .eachItem((item, identity, context) -> maxDuration(item, context))
            .unsafeFix("Move removeDate to the latest that is allowed.", Changes.takeSuggestion())
            .build();

    private static final Rule FORM_REQUIRED = warning("form-required")
            .of(GRANT)
            .onlyIn(ApiVersion.V1)
            .needs(Fact.CONFIG, Fact.ITEM_CONFIG)
            .cites(API_DESCRIPTION, "v1 createAccessRequestV1")
            .reason("An item with a form is requested with the completed form; without it, it may fail later.")
            .hint("Let the requester complete the form, and give its formInstanceId.")
            .eachItem((item, identity, context) -> {
                if (!context.isForMachine(identity) && item.getFormInstanceId() == null) {
                    form(item, context);
                }
            })
            .build();

    private static final Rule REQUEST_COMMENT_REQUIRED = error("request-comment-required")
            .of(GRANT, MODIFY)
            .needs(Fact.CONFIG, Fact.ITEM_CONFIG)
            .cites(V2024_OPERATIONS, "set-access-request-config")
            .cites(BETA_CONFIG, "entitlementRequestConfig.requestCommentsRequired")
            .cites(API_DESCRIPTION, "EntitlementAccessRequestConfig.requestCommentRequired")
            .reason("An item has a comment where the configuration requires one.")
            .hint("Say in comment why the item is requested.")
            .eachItem((item, identity, context) -> comment(item, context))
            .build();

    private static final Rule ENTITLEMENT_REQUESTS_ENABLED = error("entitlement-requests-enabled")
            .of(GRANT, MODIFY)
            .needs(Fact.CONFIG)
            .onlyWith(Trait.ENTITLEMENT)
            .cites(BETA_CONFIG, "entitlementRequestConfig.allowEntitlementRequest")
            .reason("Entitlements can be requested only where the configuration allows it.")
            .hint("Ask for a role or an access profile, or ask an administrator to switch allowEntitlementRequest on.")
            .eachItem((item, identity, context) -> {
                if (isEntitlement(item)) {
                    entitlementsEnabled(context);
                }
            })
            .build();

    static final List<Rule> ALL = List.of(
            END_DATE_REQUIRED, MAX_DURATION, FORM_REQUIRED, REQUEST_COMMENT_REQUIRED, ENTITLEMENT_REQUESTS_ENABLED);

    private ItemConfigRules() {}

    private static void endDate(RequestedItem item, CheckContext context) {
        if (item.getRemoveDate() != null) {
            return;
        }
        Demand demand = ItemDemands.endDate(item.getType(), item.getId(), context);
        if (!demand.isKnown()) {
            lacking(demand.getMissingFacts(), context);
        } else if (demand.isRequired()) {
            context.lacks("", "the item requires an end date, but has no removeDate", "removeDate");
        }
    }

    private static void maxDuration(RequestedItem item, CheckContext context) {
        OffsetDateTime removeDate = item.getRemoveDate();
        if (removeDate == null) {
            return;
        }
        EntitlementAccessRequestConfig config = ItemDemands.longest(item.getType(), item.getId(), context);
        if (config == null) {
            context.undetermined("/removeDate", missingForDuration(item, context));
            return;
        }
        AccessDuration duration = config.getMaxPermittedAccessDuration();
        if (duration == null) {
            return;
        }
        OffsetDateTime start = start(item, context);
        if (start == null) {
            context.undetermined("/removeDate", Fact.NOW);
            return;
        }
        OffsetDateTime latest = Durations.latestEnd(start, duration);
        if (latest != null && removeDate.isAfter(latest)) {
            context.violated(
                    "/removeDate",
                    "the item lasts at most " + Durations.words(duration) + ", until " + latest.toInstant(),
                    latest.toInstant().toString());
        }
    }

    private static Set<Fact<?>> missingForDuration(RequestedItem item, CheckContext context) {
        Set<Fact<?>> missing =
                ItemDemands.missing(item.getType(), item.getId(), context).getMissingFacts();
        if (item.getStartDate() != null || context.get(Fact.NOW) != null) {
            return missing;
        }
        Set<Fact<?>> withTime = new TreeSet<>(missing);
        withTime.add(Fact.NOW);
        return withTime;
    }

    /** The start of access, in UTC, whose calendar months are counted by. */
    private static @Nullable OffsetDateTime start(RequestedItem item, CheckContext context) {
        OffsetDateTime start = item.getStartDate();
        if (start != null) {
            return start.withOffsetSameInstant(ZoneOffset.UTC);
        }
        Instant now = context.get(Fact.NOW);
        return now == null ? null : now.atOffset(ZoneOffset.UTC);
    }

    private static void form(RequestedItem item, CheckContext context) {
        Known<String> form = ItemDemands.form(item.getType(), item.getId(), context);
        if (!form.isKnown()) {
            lacking(form.getMissingFacts(), context);
        } else if (form.find().isPresent()) {
            context.lacks(
                    "", "the item has the form " + form.find().get() + ", but no formInstanceId", "formInstanceId");
        }
    }

    private static void comment(RequestedItem item, CheckContext context) {
        if (!Blank.isOrNull(item.getComment())) {
            return;
        }
        Demand demand = ItemDemands.comment(item.getType(), item.getId(), context);
        if (!demand.isKnown()) {
            lacking(demand.getMissingFacts(), context);
        } else if (demand.isRequired()) {
            Requests.demand(
                    item.getComment(),
                    "comment",
                    "a request for this item needs a comment",
                    "the comment is blank, but required",
                    context);
        }
    }

    private static void entitlementsEnabled(CheckContext context) {
        RequestPolicy policy = context.get(Fact.CONFIG);
        if (policy == null) {
            context.undetermined(Fact.CONFIG);
            return;
        }
        Boolean allowed = policy.getEntitlements().getAllowEntitlementRequest();
        boolean byDefault = context.getApiVersion().offers(ConfigFeature.ENTITLEMENT_CONFIG_OBJECTS);
        if (allowed == null ? !byDefault : !allowed) {
            context.violated("/type", "the configuration does not allow requests for entitlements");
        }
    }

    /** Tells which of the facts about configurations are missing. */
    private static void lacking(Set<Fact<?>> missing, CheckContext context) {
        if (!missing.contains(Fact.CONFIG)) {
            context.undetermined(Fact.ITEM_CONFIG);
        } else if (missing.contains(Fact.ITEM_CONFIG)) {
            context.undetermined(Fact.ITEM_CONFIG, Fact.CONFIG);
        } else {
            context.undetermined(Fact.CONFIG);
        }
    }
}
