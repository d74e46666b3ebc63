package dev.latchkey.dsl;

import dev.latchkey.model.request.RequestedItem;

/** Options of an item that every identity of the request gets. Immutable. */
public final class GrantItemOptions extends ItemOptions<GrantItemOptions> {
    GrantItemOptions(RequestedItem item) {
        super(item);
    }

    @Override
    GrantItemOptions with(RequestedItem item) {
        return new GrantItemOptions(item);
    }

    /**
     * Sets the completed form that the configuration of the item requires. Documented by v1 only.
     *
     * @param formInstanceId the id of the completed form, not of its definition
     * @return the item with this form
     * @throws IllegalArgumentException if the id is blank
     */
    public GrantItemOptions form(String formInstanceId) {
        return with(getItem().toBuilder()
                .formInstanceId(Arguments.text("form(formInstanceId)", "id of the form", formInstanceId))
                .build());
    }
}
