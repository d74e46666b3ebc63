package dev.latchkey.model;

import dev.latchkey.model.json.Open;

/** The types of item that can be requested. */
public enum ItemType implements Open<ItemType> {
    /** A set of entitlements on one source. */
    ACCESS_PROFILE,
    /** A set of access profiles and entitlements. */
    ROLE,
    /** One right on one source. */
    ENTITLEMENT
}
