package dev.latchkey.dsl.config;

import dev.latchkey.model.config.EntitlementRequestConfig;
import dev.latchkey.model.config.RequestOnBehalfOfConfig;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Accessors of the fields that both generations share.
 *
 * @param open starts a copy
 * @param close completes it
 * @param onBehalfOf reads the permission to request access for others
 * @param setOnBehalfOf sets it
 * @param entitlements reads the request configuration of entitlements
 * @param setEntitlements sets it
 * @param setExternalApprovals sets whether an external system decides
 * @param setReauthorization sets whether items can require the requester to authenticate again
 * @param <C> the configuration
 * @param <B> its builder
 */
record SharedFields<C, B>(
        Function<C, B> open,
        Function<B, C> close,
        Function<C, @Nullable RequestOnBehalfOfConfig> onBehalfOf,
        BiConsumer<B, RequestOnBehalfOfConfig> setOnBehalfOf,
        Function<C, @Nullable EntitlementRequestConfig> entitlements,
        BiConsumer<B, EntitlementRequestConfig> setEntitlements,
        BiConsumer<B, Boolean> setExternalApprovals,
        BiConsumer<B, Boolean> setReauthorization) {

    C withOnBehalfOf(C config, RequestOnBehalfOfConfig changed) {
        return with(config, setOnBehalfOf, changed);
    }

    C withEntitlements(C config, EntitlementRequestConfig changed) {
        return with(config, setEntitlements, changed);
    }

    C withExternalApprovals(C config, boolean external) {
        return with(config, setExternalApprovals, external);
    }

    C withReauthorization(C config, boolean enabled) {
        return with(config, setReauthorization, enabled);
    }

    private <V> C with(C config, BiConsumer<B, V> field, V value) {
        B copy = open.apply(config);
        field.accept(copy, value);
        return close.apply(copy);
    }
}
