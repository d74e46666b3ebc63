package dev.latchkey.testkit.engine;

import dev.latchkey.model.AccessDuration;
import dev.latchkey.model.DurationUnit;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.RequestType;
import dev.latchkey.model.config.EntitlementAccessRequestConfig;
import dev.latchkey.model.config.EntitlementApprovalScheme;
import dev.latchkey.model.config.EntitlementRevocationRequestConfig;
import dev.latchkey.testkit.organisation.RequestableItem;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a request for an item has to bring and who decides: what the item says, else for entitlements the configuration. */
final class ItemRequirements {
    private final EffectiveConfig policy;
    private final @Nullable RequestableItem item;
    private final boolean entitlement;
    private final @Nullable EntitlementAccessRequestConfig own;
    private final @Nullable EntitlementAccessRequestConfig config;

    ItemRequirements(EffectiveConfig policy, @Nullable RequestableItem item, ItemType type) {
        this.policy = policy;
        this.item = item;
        this.entitlement = type == ItemType.ENTITLEMENT;
        this.own = item == null ? null : item.getRequestConfig();
        this.config = own != null ? own : entitlement ? policy.entitlements() : null;
    }

    boolean needsComment() {
        Boolean everywhere = entitlement ? policy.commentSwitch() : null;
        return decide(
                everywhere,
                own == null ? null : own.getRequestCommentRequired(),
                entitlement ? policy.entitlements().getRequestCommentRequired() : null);
    }

    boolean needsDenialComment() {
        Boolean everywhere = entitlement ? policy.denialSwitch() : null;
        return decide(
                everywhere,
                own == null ? null : own.getDenialCommentRequired(),
                entitlement ? policy.entitlements().getDenialCommentRequired() : null);
    }

    boolean needsEndDate() {
        return config != null && Boolean.TRUE.equals(config.getRequireEndDate());
    }

    boolean needsReauthorization() {
        return config != null && Boolean.TRUE.equals(config.getReauthorizationRequired());
    }

    @Nullable
    String form() {
        return config == null ? null : config.getFormDefinitionId();
    }

    @Nullable
    AccessDuration longest() {
        return config == null ? null : config.getMaxPermittedAccessDuration();
    }

    /** The last moment at which access that begins then may end; null where nothing limits it. Months follow the calendar. */
    @Nullable
    Instant latestEnd(Instant begin) {
        AccessDuration duration = longest();
        Integer value = duration == null ? null : duration.getValue();
        if (duration == null || value == null || !(duration.getTimeUnit() instanceof DurationUnit unit)) {
            return null;
        }
        return switch (unit) {
            case HOURS -> begin.atOffset(ZoneOffset.UTC).plusHours(value).toInstant();
            case DAYS -> begin.atOffset(ZoneOffset.UTC).plusDays(value).toInstant();
            case WEEKS -> begin.atOffset(ZoneOffset.UTC).plusWeeks(value).toInstant();
            case MONTHS -> begin.atOffset(ZoneOffset.UTC).plusMonths(value).toInstant();
        };
    }

    /** Who decides, in order. Of a revoke of a role or an access profile only the item itself says it. */
    List<EntitlementApprovalScheme> schemes(RequestType type) {
        if (type == RequestType.REVOKE_ACCESS) {
            EntitlementRevocationRequestConfig revocation = item == null ? null : item.getRevocationConfig();
            List<EntitlementApprovalScheme> schemes = revocation == null ? null : revocation.getApprovalSchemes();
            return schemes != null ? schemes : entitlement ? policy.revokeSchemes() : List.of();
        }
        List<EntitlementApprovalScheme> schemes = own == null ? null : own.getApprovalSchemes();
        return schemes != null ? schemes : entitlement ? policy.grantSchemes() : List.of();
    }

    private static boolean decide(
            @Nullable Boolean everywhere, @Nullable Boolean ownSwitch, @Nullable Boolean otherwise) {
        if (everywhere != null) {
            return everywhere;
        }
        return ownSwitch != null ? ownSwitch : Boolean.TRUE.equals(otherwise);
    }
}
