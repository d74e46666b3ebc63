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

/** Refuses grants and modifications that exceed limits, have wrong dates, or lack what their items demand. */
final class GrantChecks {
    private static final int ENTITLEMENTS = 25;
    private static final int RECIPIENTS = 10;

    private final CreateContext ask;
    private final Instant now;

    GrantChecks(CreateContext ask) {
        this.ask = ask;
        this.now = ask.world().now();
    }

    void check() {
        ask.items().forEach(this::checkRemoveDate);
        if (ask.revokes()) {
            return;
        }
        checkLimits();
        ask.items().forEach(this::checkStartDate);
        ask.items().forEach(this::checkDemands);
        if (ask.grants()) {
            ask.items().forEach(this::checkGrant);
        }
    }

    private void checkLimits() {
        long entitlements = ask.isNested()
                ? ask.items().stream()
                        .filter(CreateContext::isEntitlement)
                        .map(RequestedItem::getId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count()
                : ask.items().stream().filter(CreateContext::isEntitlement).count();
        if (entitlements > ENTITLEMENTS) {
            throw Refusal.invalid(
                    entitlements + " entitlements are requested; at most " + ENTITLEMENTS + " are allowed");
        }
        long recipients =
                ask.identities().stream().map(IdentityId::value).distinct().count();
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
        if (start != null && !start.toInstant().isAfter(now) && ask.world().does(Behaviour.PAST_START_IS_REFUSED)) {
            throw Refusal.invalid("startDate is not in the future");
        }
    }

    private void checkDemands(RequestedItem item) {
        if (ask.demands(item).needsComment(ask.apiVersion()) && Blank.isOrNull(item.getComment())) {
            throw Refusal.invalid("a request for " + item.getId() + " needs a comment");
        }
        EffectiveConfig config = ask.world().policy();
        boolean closed = ask.apiVersion().offers(ConfigFeature.ENTITLEMENT_CONFIG_OBJECTS)
                ? config.areEntitlementsForbidden()
                : !config.areEntitlementsEnabled();
        if (closed && CreateContext.isEntitlement(item)) {
            throw Refusal.invalid("entitlements cannot be requested: allowEntitlementRequest is false");
        }
    }

    private void checkGrant(RequestedItem item) {
        if (ask.apiVersion().offers(RequestFeature.FORM_INSTANCE)
                && item.getFormInstanceId() != null
                && Blank.isOrNull(item.getFormInstanceId())) {
            throw Refusal.invalid("formInstanceId is blank");
        }
        if (!ask.apiVersion().offers(ConfigFeature.ENTITLEMENT_CONFIG_OBJECTS)) {
            return;
        }
        OffsetDateTime end = item.getRemoveDate();
        if (end == null) {
            if (ask.demands(item).needsEndDate()) {
                throw Refusal.invalid("a request for " + item.getId() + " needs a removeDate");
            }
            return;
        }
        OffsetDateTime start = item.getStartDate();
        Instant latest = ask.demands(item).latestEnd(start == null ? now : start.toInstant());
        if (latest != null && end.toInstant().isAfter(latest)) {
            throw Refusal.invalid("a request for " + item.getId() + " may last until " + latest + " at most");
        }
    }
}
