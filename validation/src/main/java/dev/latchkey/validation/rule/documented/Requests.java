package dev.latchkey.validation.rule.documented;

import dev.latchkey.model.Blank;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.IdentityWithItems;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.validation.rule.CheckContext;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Questions that several rules ask of a request. */
final class Requests {
    static final String NESTED = "/requestedForWithRequestedItems";

    private Requests() {}

    /** The pointer of an entry of the nested shape. */
    static String nested(int index) {
        return NESTED + "/" + index;
    }

    static boolean isNested(AccessRequest request) {
        return !request.getRequestedForWithRequestedItems().isEmpty();
    }

    static boolean isFlat(AccessRequest request) {
        return !request.getRequestedFor().isEmpty()
                || !request.getRequestedItems().isEmpty();
    }

    static boolean isEntitlement(RequestedItem item) {
        return item.getType() == ItemType.ENTITLEMENT;
    }

    static int countEntitlements(List<RequestedItem> items) {
        int count = 0;
        for (int i = 0; i < items.size(); i++) {
            RequestedItem item = items.get(i);
            if (isEntitlement(item)) {
                count++;
            }
        }
        return count;
    }

    /** Entitlement items in both shapes, each counted as often as it is listed. */
    static int countEntitlements(AccessRequest request) {
        int count = countEntitlements(request.getRequestedItems());
        List<IdentityWithItems> identities = request.getRequestedForWithRequestedItems();
        for (int i = 0; i < identities.size(); i++) {
            IdentityWithItems identity = identities.get(i);
            count += countEntitlements(identity.getRequestedItems());
        }
        return count;
    }

    /** Requires a text: reports that it is absent, or blank. */
    static void demand(@Nullable String text, String key, String whenAbsent, String whenBlank, CheckContext context) {
        if (text == null) {
            context.lacks("", whenAbsent, key);
        } else if (Blank.is(text)) {
            context.violated("/" + key, whenBlank);
        }
    }

    /** Like {@code date.toInstant().isAfter(now)}, without making an instant. */
    static boolean isAfter(OffsetDateTime date, Instant now) {
        long seconds = date.toEpochSecond();
        return seconds > now.getEpochSecond() || (seconds == now.getEpochSecond() && date.getNano() > now.getNano());
    }
}
