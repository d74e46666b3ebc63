package dev.latchkey.validation.fact;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.IdentityId;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The subject of a fact: an identity, an item, an open request, or none.
 *
 * @param identity the identity; null if it is about none
 * @param itemId the role, access profile or entitlement; null if it is about none
 * @param request the open request; null if it is about none
 */
public record Subject(
        @Nullable IdentityId identity,
        @Nullable String itemId,
        @Nullable AccessRequestId request) {
    /** No subject. */
    public static final Subject NONE = new Subject(null, null, null);

    /** {@return the ids, separated by spaces; empty for {@link #NONE}} */
    @Override
    public String toString() {
        return Stream.of(identity, itemId, request)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }
}
