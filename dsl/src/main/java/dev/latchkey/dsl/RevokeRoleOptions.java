package dev.latchkey.dsl;

import dev.latchkey.model.ItemType;
import dev.latchkey.model.request.RequestedItem;
import java.util.function.UnaryOperator;

/** Options of a role that is revoked. Immutable. */
public final class RevokeRoleOptions extends RevokeItemOptions<RevokeRoleOptions> {
    private RevokeRoleOptions(RequestedItem item) {
        super(item);
    }

    static RequestedItem item(String id, String comment, UnaryOperator<RevokeRoleOptions> options) {
        return item(ItemType.ROLE, id, comment, RevokeRoleOptions::new, options);
    }

    @Override
    RevokeRoleOptions with(RequestedItem item) {
        return new RevokeRoleOptions(item);
    }

    /**
     * Sets the assignment of the role to revoke. Needed if the identity has several accounts on one source.
     *
     * @param id the id of the assignment
     * @return the item with this assignment
     * @throws IllegalArgumentException if the id is blank
     */
    public RevokeRoleOptions assignmentId(String id) {
        return with(getItem().toBuilder()
                .assignmentId(Arguments.text("assignmentId(id)", "id", id))
                .build());
    }
}
