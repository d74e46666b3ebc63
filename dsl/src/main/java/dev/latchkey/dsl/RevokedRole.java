package dev.latchkey.dsl;

import dev.latchkey.model.ItemType;
import dev.latchkey.model.request.RequestedItem;
import java.util.function.UnaryOperator;

/** The details of a role that is taken away. Immutable. */
public final class RevokedRole extends RevokedItem<RevokedRole> {
    private RevokedRole(RequestedItem item) {
        super(item);
    }

    static RequestedItem item(String id, String comment, UnaryOperator<RevokedRole> words) {
        return item(ItemType.ROLE, id, comment, RevokedRole::new, words);
    }

    @Override
    RevokedRole with(RequestedItem item) {
        return new RevokedRole(item);
    }

    /**
     * Says which assignment of the role is meant, where the identity has several accounts on one source.
     *
     * @param id the id of the assignment
     * @return the item with this assignment
     * @throws IllegalArgumentException if the id is blank
     */
    public RevokedRole assignmentId(String id) {
        return with(getItem().toBuilder()
                .assignmentId(Words.text("assignmentId(id)", "id", id))
                .build());
    }
}
