package dev.latchkey.validation.requirement;

import dev.latchkey.model.Blank;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.config.EntitlementAccessRequestConfig;
import dev.latchkey.model.config.EntitlementRequestConfig;
import dev.latchkey.model.json.Open;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.FactSource;
import dev.latchkey.validation.fact.RequestPolicy;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The demands of the configuration of an item, or of the tenant, on a request for it. Both rules and requirements use
 * this class. Nothing here allocates.
 */
public final class ItemDemands {
    private static final Demand LACKS_ITEM_CONFIG = Demand.unknown(Fact.ITEM_CONFIG);
    private static final Demand LACKS_CONFIG = Demand.unknown(Fact.CONFIG);
    private static final Demand LACKS_BOTH = Demand.unknown(Fact.ITEM_CONFIG, Fact.CONFIG);
    private static final Known<String> FORM_LACKS_ITEM_CONFIG = Known.unknown(LACKS_ITEM_CONFIG.getMissingFacts());
    private static final Known<String> FORM_LACKS_CONFIG = Known.unknown(LACKS_CONFIG.getMissingFacts());
    private static final Known<String> FORM_LACKS_BOTH = Known.unknown(LACKS_BOTH.getMissingFacts());
    private static final EntitlementAccessRequestConfig NO_DEMANDS =
            EntitlementAccessRequestConfig.builder().build();
    private static final Function<EntitlementAccessRequestConfig, @Nullable Object> REQUIRE_END_DATE =
            EntitlementAccessRequestConfig::getRequireEndDate;
    private static final Function<EntitlementAccessRequestConfig, @Nullable Object> FORM =
            EntitlementAccessRequestConfig::getFormDefinitionId;
    private static final Function<EntitlementAccessRequestConfig, @Nullable Object> LONGEST =
            EntitlementAccessRequestConfig::getMaxPermittedAccessDuration;

    private ItemDemands() {}

    /**
     * Finds the request configuration of an item.
     *
     * @param itemId the item; null or blank if a request does not name one; then there are no demands
     * @param facts the known facts
     * @return its configuration, or null if that is not known
     */
    public static @Nullable EntitlementAccessRequestConfig config(@Nullable String itemId, FactSource facts) {
        return itemId == null || Blank.is(itemId) ? NO_DEMANDS : facts.get(Fact.ITEM_CONFIG, itemId);
    }

    /**
     * Determines whether an item has to be requested with an end date. For entitlements, the configuration of the
     * tenant applies where the item's own does not state it.
     *
     * @param type the type of the item
     * @param itemId the item
     * @param facts the known facts
     * @return the answer
     */
    public static Demand endDate(@Nullable Open<ItemType> type, @Nullable String itemId, FactSource facts) {
        EntitlementAccessRequestConfig config = deciding(type, itemId, facts, REQUIRE_END_DATE);
        return config == null ? missing(type, itemId, facts) : Demand.of(isTrue(config.getRequireEndDate()));
    }

    /**
     * Determines whether an item has to be requested with a completed form. For entitlements, the configuration of the
     * tenant names the form where the item's own does not.
     *
     * @param type the type of the item
     * @param itemId the item
     * @param facts the known facts
     * @return the form; none if no form is needed
     */
    public static Known<String> form(@Nullable Open<ItemType> type, @Nullable String itemId, FactSource facts) {
        EntitlementAccessRequestConfig config = deciding(type, itemId, facts, FORM);
        if (config == null) {
            Demand missing = missing(type, itemId, facts);
            if (missing == LACKS_BOTH) {
                return FORM_LACKS_BOTH;
            }
            return missing == LACKS_CONFIG ? FORM_LACKS_CONFIG : FORM_LACKS_ITEM_CONFIG;
        }
        String form = config.getFormDefinitionId();
        return Blank.isOrNull(form) ? Known.none() : Known.of(form);
    }

    /**
     * Finds the request configuration that states an item's longest duration. For entitlements, that is the
     * configuration of the tenant where the item's own states none.
     *
     * @param type the type of the item
     * @param itemId the item
     * @param facts the known facts
     * @return the configuration that decides, or null if that is not known; {@link #missing} then returns the reason
     */
    public static @Nullable EntitlementAccessRequestConfig longest(
            @Nullable Open<ItemType> type, @Nullable String itemId, FactSource facts) {
        return deciding(type, itemId, facts, LONGEST);
    }

    /**
     * Returns the facts that are missing to decide what dates and forms an item demands.
     *
     * @param type the type of the item
     * @param itemId the item
     * @param facts the known facts
     * @return a demand that is not known, with these facts
     */
    public static Demand missing(@Nullable Open<ItemType> type, @Nullable String itemId, FactSource facts) {
        boolean tenant = type == ItemType.ENTITLEMENT && facts.get(Fact.CONFIG) == null;
        if (config(itemId, facts) != null) {
            return LACKS_CONFIG;
        }
        return tenant ? LACKS_BOTH : LACKS_ITEM_CONFIG;
    }

    /**
     * The configuration that decides about a field: the item's own, or for an entitlement that leaves it open the
     * tenant's.
     */
    private static @Nullable EntitlementAccessRequestConfig deciding(
            @Nullable Open<ItemType> type,
            @Nullable String itemId,
            FactSource facts,
            Function<EntitlementAccessRequestConfig, @Nullable Object> field) {
        EntitlementAccessRequestConfig own = config(itemId, facts);
        if (own == null || type != ItemType.ENTITLEMENT || Blank.isOrNull(itemId) || field.apply(own) != null) {
            return own;
        }
        RequestPolicy policy = facts.get(Fact.CONFIG);
        if (policy == null) {
            return null;
        }
        EntitlementAccessRequestConfig byDefault = policy.getEntitlements().getAccessRequestConfig();
        return byDefault == null ? own : byDefault;
    }

    /**
     * Determines whether an item has to be requested with a comment. For entitlements, the configuration of the tenant
     * applies if it is of the older kind, which precedes the item's own, and otherwise if the item's own does not state
     * it.
     *
     * @param type the type of the item
     * @param itemId the item
     * @param facts the known facts
     * @return the answer
     */
    public static Demand comment(@Nullable Open<ItemType> type, @Nullable String itemId, FactSource facts) {
        if (type == ItemType.ENTITLEMENT) {
            return commentOnEntitlement(itemId, facts);
        }
        EntitlementAccessRequestConfig config = config(itemId, facts);
        return config == null ? LACKS_ITEM_CONFIG : Demand.of(isTrue(config.getRequestCommentRequired()));
    }

    private static Demand commentOnEntitlement(@Nullable String itemId, FactSource facts) {
        RequestPolicy policy = facts.get(Fact.CONFIG);
        if (policy == null) {
            return config(itemId, facts) == null ? LACKS_BOTH : LACKS_CONFIG;
        }
        EntitlementRequestConfig byTenant = policy.getEntitlements();
        if (byTenant.getRequestCommentsRequired() != null) {
            return Demand.of(byTenant.getRequestCommentsRequired());
        }
        EntitlementAccessRequestConfig config = config(itemId, facts);
        if (config == null) {
            return LACKS_ITEM_CONFIG;
        }
        if (config.getRequestCommentRequired() != null) {
            return Demand.of(config.getRequestCommentRequired());
        }
        EntitlementAccessRequestConfig byDefault = byTenant.getAccessRequestConfig();
        return Demand.of(byDefault != null && isTrue(byDefault.getRequestCommentRequired()));
    }

    private static boolean isTrue(@Nullable Boolean flag) {
        return flag != null && flag;
    }
}
