package dev.latchkey.validation.requirement;

import dev.latchkey.model.ItemType;

/**
 * An item that someone wants to request.
 *
 * @param type role, access profile or entitlement
 * @param id the id of the role, access profile or entitlement
 */
public record ItemReference(ItemType type, String id) {}
