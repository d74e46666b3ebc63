package dev.latchkey.validation.bean;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.RequestType;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.IdentityWithItems;
import dev.latchkey.model.request.RequestedItem;
import java.time.OffsetDateTime;
import java.util.List;

/** Requests that break few rules, or none. */
final class Requests {
    static final IdentityId PERSON = IdentityId.of("2c918084660f45d6016617daa9210584");
    static final RequestedItem ROLE = RequestedItem.builder()
            .type(ItemType.ROLE)
            .id("2c9180835d2e5168015d32f890ca1581")
            .build();

    static final AccessRequest LEGAL = grant(ROLE);

    /** Breaks {@code revoke-comment}. */
    static final AccessRequest SILENT_REVOKE = AccessRequest.builder()
            .requestType(RequestType.REVOKE_ACCESS)
            .addRequestedFor(PERSON)
            .addRequestedItem(ROLE)
            .build();

    private Requests() {}

    static AccessRequest grant(RequestedItem... items) {
        return AccessRequest.builder()
                .addRequestedFor(PERSON)
                .requestedItems(List.of(items))
                .build();
    }

    static AccessRequest grantUntil(String date) {
        return grant(RequestedItem.builder()
                .from(ROLE)
                .removeDate(OffsetDateTime.parse(date))
                .build());
    }

    static AccessRequest nested(IdentityWithItems... identities) {
        return AccessRequest.builder()
                .requestedForWithRequestedItems(List.of(identities))
                .build();
    }
}
