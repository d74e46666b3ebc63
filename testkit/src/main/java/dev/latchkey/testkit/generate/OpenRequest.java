package dev.latchkey.testkit.generate;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;

/**
 * A requested item without a decision. A generated case contains it; an organisation starts without open requests, so a
 * test has to submit it to the tenant first.
 *
 * @param id the request that it belongs to
 * @param requestedFor the recipient
 * @param type the type of the item
 * @param item the id of the item
 * @param requester the requester
 * @param cancelable whether it has not yet passed the approval step
 */
public record OpenRequest(
        AccessRequestId id,
        IdentityId requestedFor,
        ItemType type,
        String item,
        IdentityId requester,
        boolean cancelable) {}
