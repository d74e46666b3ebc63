package dev.latchkey.testkit.engine;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.request.RequestedItem;

/**
 * One item for one identity, in whichever shape it was asked for.
 *
 * @param identity for whom
 * @param machine whether that is a machine
 * @param nested whether it stands in the nested shape
 * @param item what
 */
record RequestTarget(IdentityId identity, boolean machine, boolean nested, RequestedItem item) {}
