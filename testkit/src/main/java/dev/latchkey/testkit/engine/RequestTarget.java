package dev.latchkey.testkit.engine;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.request.RequestedItem;

/**
 * One item for one identity, from either shape.
 *
 * @param identity the identity
 * @param machine whether the identity is a machine
 * @param nested whether it comes from the nested shape
 * @param item the item
 */
record RequestTarget(IdentityId identity, boolean machine, boolean nested, RequestedItem item) {}
