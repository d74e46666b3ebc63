package dev.latchkey.testkit.engine;

import dev.latchkey.model.Blank;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.version.ConfigFeature;
import dev.latchkey.model.version.RequestFeature;
import dev.latchkey.testkit.behaviour.Behaviour;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;

/** Rejects grants and modifies that exceed limits, have wrong dates, or lack a field that their items require. */
final class GrantChecks {
    private static final int ENTITLEMENTS = 25;
    private static final int RECIPIENTS = 10;

    private final CreateContext context;
    private final Instant now;

    GrantChecks(CreateContext context) {
        this.context = context;
        this.now = context.tenant().now();
    }

    void check() {
        context.items().forEach(this::checkRemoveDate);
        if (context.revokes()) {
            return;
        }
        checkLimits();
        context.items().forEach(this::checkStartDate);
        context.items().forEach(this::checkDemands);
        if (context.grants()) {
            context.items().forEach(this::checkGrant);
        }
    }

    private void checkLimits() {
        long entitlements = context.isNested()
                ? context.items().stream()
                        .filter(CreateContext::isEntitlement)
                        .map(RequestedItem::getId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count()
                : context.items().stream().filter(CreateContext::isEntitlement).count();
        if (entitlements > ENTITLEMENTS) {
            throw Refusal.invalid(
                    entitlements + " entitlements are requested; at most " + ENTITLEMENTS + " are allowed");
        }
        long recipients =
                context.identities().stream().map(IdentityId::value).distinct().count();
        if (entitlements > 0 && recipients > RECIPIENTS) {
            throw Refusal.invalid("entitlements are requested for " + recipients + " identities; at most " + RECIPIENTS
                    + " are allowed");
        }
    }

    private void checkRemoveDate(RequestedItem item) {
        OffsetDateTime end = item.getRemoveDate();
        if (end != null && !end.toInstant().isAfter(now)) {
            throw Refusal.invalid("removeDate is not in the future");
        }
    }

    private void checkStartDate(RequestedItem item) {
        OffsetDateTime start = item.getStartDate();
        if (start != null
                && !start.toInstant().isAfter(now)
                && context.tenant().does(Behaviour.PAST_START_IS_REFUSED)) {
            throw Refusal.invalid("startDate is not in the future");
        }
    }

    private void checkDemands(RequestedItem item) {
        if (context.demands(item).needsComment(context.apiVersion()) && Blank.isOrNull(item.getComment())) {
            throw Refusal.invalid("a request for " + item.getId() + " needs a comment");
        }
        EffectiveConfig config = context.tenant().policy();
        boolean closed = context.apiVersion().offers(ConfigFeature.ENTITLEMENT_CONFIG_OBJECTS)
                ? config.areEntitlementsForbidden()
                : !config.areEntitlementsEnabled();
        if (closed && CreateContext.isEntitlement(item)) {
            throw Refusal.invalid("entitlements cannot be requested: allowEntitlementRequest is false");
        }
    }

    private void checkGrant(RequestedItem item) {
        if (context.apiVersion().offers(RequestFeature.FORM_INSTANCE)
                && item.getFormInstanceId() != null
                && Blank.isOrNull(item.getFormInstanceId())) {
            throw Refusal.invalid("formInstanceId is blank");
        }
        if (!context.apiVersion().offers(ConfigFeature.ENTITLEMENT_CONFIG_OBJECTS)) {
            return;
        }
        OffsetDateTime end = item.getRemoveDate();
        if (end == null) {
            if (context.demands(item).needsEndDate()) {
                throw Refusal.invalid("a request for " + item.getId() + " needs a removeDate");
            }
            return;
        }
        OffsetDateTime start = item.getStartDate();
        Instant latest = context.demands(item).latestEnd(start == null ? now : start.toInstant());
        if (latest != null && end.toInstant().isAfter(latest)) {
            throw Refusal.invalid("a request for " + item.getId() + " may last until " + latest + " at most");
        }
    }
}
