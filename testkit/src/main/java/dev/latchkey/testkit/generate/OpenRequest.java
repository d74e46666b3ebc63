package dev.latchkey.testkit.generate;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;

/**
 * An item that is requested and not decided yet. A generated case knows of it; an organisation starts without any, so a
 * tenant has to be told by submitting it first.
 *
 * @param id the request that it belongs to
 * @param requestedFor who would get it
 * @param type what kind of item it is
 * @param item the id of the item
 * @param requester who asked for it
 * @param cancelable whether it has not passed the approval step
 */
public record OpenRequest(
        AccessRequestId id,
        IdentityId requestedFor,
        ItemType type,
        String item,
        IdentityId requester,
        boolean cancelable) {}
