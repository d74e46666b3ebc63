package dev.latchkey.dsl;

import dev.latchkey.model.request.AccountSelection;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.request.SelectedAccount;

/** Options of an item that one identity gets, including its accounts. Immutable. */
public final class PerIdentityItemOptions extends ItemOptions<PerIdentityItemOptions>
        implements AccountStep<PerIdentityItemOptions> {
    PerIdentityItemOptions(RequestedItem item) {
        super(item);
    }

    @Override
    PerIdentityItemOptions with(RequestedItem item) {
        return new PerIdentityItemOptions(item);
    }

    /**
     * Chooses the account that gets the item on one source. An item that touches several sources can have one account
     * on each.
     *
     * @param sourceId the id of the source
     * @param account the account, with {@code accountUuid}, {@code nativeIdentity} or both
     * @return the item with this account
     * @throws IllegalArgumentException if the id is blank, the account has neither a UUID nor a native identity, or the
     *     item already has an account on the source
     */
    @Override
    public PerIdentityItemOptions onAccount(String sourceId, SelectedAccount account) {
        AccountSelection selection = Accounts.selection(sourceId, account);
        for (AccountSelection other : getItem().getAccountSelection()) {
            if (sourceId.equals(other.getSourceId())) {
                throw new InvalidRequestException(
                        Accounts.ON_ACCOUNT,
                        "the item has an account on the source " + sourceId + " already",
                        "name the item again for another account");
            }
        }
        return with(getItem().toBuilder().addAccountSelection(selection).build());
    }

    /**
     * Sets the completed form that the configuration of the item requires. Documented by v1 only.
     *
     * @param formInstanceId the id of the completed form, not of its definition
     * @return the item with this form
     * @throws IllegalArgumentException if the id is blank
     */
    public PerIdentityItemOptions form(String formInstanceId) {
        return with(getItem().toBuilder()
                .formInstanceId(Arguments.text("form(formInstanceId)", "id of the form", formInstanceId))
                .build());
    }
}
