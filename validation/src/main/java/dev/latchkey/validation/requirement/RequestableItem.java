package dev.latchkey.validation.requirement;

import dev.latchkey.model.ItemType;

/**
 * What someone wants to ask for.
 *
 * @param type role, access profile or entitlement
 * @param id the id of the role, access profile or entitlement
 */
public record RequestableItem(ItemType type, String id) {}
