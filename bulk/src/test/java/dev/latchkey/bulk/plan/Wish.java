package dev.latchkey.bulk.plan;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.IdentityWithItems;
import dev.latchkey.model.request.RequestedItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One pair of identity and item with all that is said about it, as a row says it and as a request does. */
record Wish(
        String action,
        String identity,
        String identityType,
        String itemType,
        String item,
        String comment,
        String removeDate,
        String sourceId,
        String nativeIdentity,
        String ticket) {
    static final String HEADER =
            "action,identityId,identityType,itemType,itemId,comment,removeDate,sourceId,nativeIdentity,metadata.ticket";

    String toCsv() {
        return String.join(
                ",",
                action,
                identity,
                identityType,
                itemType,
                item,
                comment,
                removeDate,
                sourceId,
                nativeIdentity,
                ticket);
    }

    /** The row as a line of JSON; an empty cell is left out. */
    String toJson() {
        String[] titles = HEADER.split(",", -1);
        String[] cells = toCsv().split(",", -1);
        Map<String, String> line = new LinkedHashMap<>();
        for (int at = 0; at < titles.length; at++) {
            if (!cells[at].isEmpty()) {
                line.put(titles[at], cells[at]);
            }
        }
        return LatchkeyJson.mapper().writeValueAsString(line);
    }

    static List<Wish> of(AccessRequest request) {
        List<Wish> wishes = new ArrayList<>();
        for (IdentityId identity : request.getRequestedFor()) {
            for (RequestedItem item : request.getRequestedItems()) {
                wishes.add(of(request, identity, "", item));
            }
        }
        for (IdentityWithItems entry : request.getRequestedForWithRequestedItems()) {
            for (RequestedItem item : entry.getRequestedItems()) {
                String type = entry.getIdentityType() == null
                        ? ""
                        : entry.getIdentityType().getText();
                wishes.add(of(request, Objects.requireNonNull(entry.getIdentityId()), type, item));
            }
        }
        return wishes;
    }

    private static Wish of(AccessRequest request, IdentityId identity, String identityType, RequestedItem item) {
        boolean selects = !item.getAccountSelection().isEmpty();
        return new Wish(
                Objects.requireNonNull(request.getRequestType()).getText(),
                identity.value(),
                identityType,
                Objects.requireNonNull(item.getType()).getText(),
                Objects.requireNonNull(item.getId()),
                Objects.toString(item.getComment(), ""),
                item.getRemoveDate() == null
                        ? ""
                        : item.getRemoveDate().toInstant().toString(),
                selects ? Objects.toString(item.getAccountSelection().get(0).getSourceId(), "") : "",
                selects
                        ? Objects.toString(
                                item.getAccountSelection()
                                        .get(0)
                                        .getAccounts()
                                        .get(0)
                                        .getNativeIdentity(),
                                "")
                        : Objects.toString(item.getNativeIdentity(), ""),
                Map.copyOf(item.getClientMetadata()).getOrDefault("ticket", ""));
    }
}
