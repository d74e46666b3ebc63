package dev.latchkey.validation.rule.documented;

import dev.latchkey.model.Blank;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.IdentityWithItems;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.validation.rule.Answer;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Questions that several rules ask of a request; none of them allocates. */
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
        int size = items.size();
        for (int i = 0; i < size; i++) {
            if (isEntitlement(items.get(i))) {
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
            count += countEntitlements(identities.get(i).getRequestedItems());
        }
        return count;
    }

    /** The answer of a rule that wants a text: lacking where it is absent, violated where it is blank. */
    static Answer demand(@Nullable String text, String key, String whenAbsent, String whenBlank) {
        if (text == null) {
            return Answer.lacks("", whenAbsent, key);
        }
        return Blank.is(text) ? Answer.violated("/" + key, whenBlank) : Answer.satisfied();
    }

    /** Like {@code date.toInstant().isAfter(now)}, without making an instant. */
    static boolean isAfter(OffsetDateTime date, Instant now) {
        long seconds = date.toEpochSecond();
        return seconds > now.getEpochSecond() || (seconds == now.getEpochSecond() && date.getNano() > now.getNano());
    }
}
