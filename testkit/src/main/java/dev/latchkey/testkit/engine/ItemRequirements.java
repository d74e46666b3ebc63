package dev.latchkey.testkit.engine;

import dev.latchkey.model.AccessDuration;
import dev.latchkey.model.DurationUnit;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.RequestType;
import dev.latchkey.model.config.EntitlementAccessRequestConfig;
import dev.latchkey.model.config.EntitlementApprovalScheme;
import dev.latchkey.model.config.EntitlementRevocationRequestConfig;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.ConfigFeature;
import dev.latchkey.testkit.organisation.RequestableItem;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The requirements of an item on a request for it, and its approvers: from the item, else, for entitlements, from the
 * configuration.
 */
final class ItemRequirements {
    private final EffectiveConfig policy;
    private final @Nullable RequestableItem item;
    private final boolean entitlement;
    private final @Nullable EntitlementAccessRequestConfig own;
    private final @Nullable EntitlementAccessRequestConfig byDefault;

    ItemRequirements(EffectiveConfig policy, @Nullable RequestableItem item, ItemType type) {
        this.policy = policy;
        this.item = item;
        this.entitlement = type == ItemType.ENTITLEMENT;
        this.own = item == null ? null : item.getRequestConfig();
        this.byDefault = entitlement ? policy.entitlements() : null;
    }

    /** The switch of beta and v3 applies to all entitlements; in the other API versions, each item has its own. */
    boolean needsComment(ApiVersion apiVersion) {
        Boolean ownSwitch = own == null ? null : own.getRequestCommentRequired();
        if (ownSwitch != null && apiVersion.offers(ConfigFeature.ENTITLEMENT_CONFIG_OBJECTS)) {
            return ownSwitch;
        }
        Boolean everywhere = entitlement ? policy.commentSwitch() : null;
        return decide(everywhere, ownSwitch, entitlement ? policy.entitlements().getRequestCommentRequired() : null);
    }

    boolean needsDenialComment() {
        Boolean everywhere = entitlement ? policy.denialSwitch() : null;
        return decide(
                everywhere,
                own == null ? null : own.getDenialCommentRequired(),
                entitlement ? policy.entitlements().getDenialCommentRequired() : null);
    }

    boolean needsEndDate() {
        return Boolean.TRUE.equals(read(EntitlementAccessRequestConfig::getRequireEndDate));
    }

    boolean needsReauthorization() {
        return Boolean.TRUE.equals(read(EntitlementAccessRequestConfig::getReauthorizationRequired));
    }

    @Nullable
    String form() {
        return read(EntitlementAccessRequestConfig::getFormDefinitionId);
    }

    @Nullable
    AccessDuration longest() {
        return read(EntitlementAccessRequestConfig::getMaxPermittedAccessDuration);
    }

    /**
     * Returns the latest permitted end of access that begins at a given time; null if there is no limit. Months are
     * calendar months.
     */
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

    /**
     * Returns the approval schemes, in order. For a revoke of a role or an access profile, only the item itself has
     * them.
     */
    List<EntitlementApprovalScheme> schemes(RequestType type) {
        if (type == RequestType.REVOKE_ACCESS) {
            EntitlementRevocationRequestConfig revocation = item == null ? null : item.getRevocationConfig();
            List<EntitlementApprovalScheme> schemes = revocation == null ? null : revocation.getApprovalSchemes();
            return schemes != null ? schemes : entitlement ? policy.revokeSchemes() : List.of();
        }
        List<EntitlementApprovalScheme> schemes = own == null ? null : own.getApprovalSchemes();
        return schemes != null ? schemes : entitlement ? policy.grantSchemes() : List.of();
    }

    /** Reads a setting of the item, or else the configuration's setting for all entitlements. */
    private <T> @Nullable T read(Function<EntitlementAccessRequestConfig, @Nullable T> field) {
        T said = own == null ? null : field.apply(own);
        return said != null || byDefault == null ? said : field.apply(byDefault);
    }

    private static boolean decide(
            @Nullable Boolean everywhere, @Nullable Boolean ownSwitch, @Nullable Boolean otherwise) {
        if (everywhere != null) {
            return everywhere;
        }
        return ownSwitch != null ? ownSwitch : Boolean.TRUE.equals(otherwise);
    }
}
