package dev.latchkey.dsl.account;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.json.Open;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.request.SelectableAccount;
import dev.latchkey.model.request.SelectionBlockedReason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The reason why no account is chosen for an item and an identity. */
public sealed interface UndecidedAccount {

    /** {@return the person or the machine} */
    IdentityId identity();

    /** {@return the item, as the request names it} */
    RequestedItem item();

    /**
     * There are several accounts to choose from, and no criterion decides between them.
     *
     * @param identity the person or the machine
     * @param item the item, as the request names it
     * @param sourceId the id of the source
     * @param accounts the accounts on that source
     */
    record Several(IdentityId identity, RequestedItem item, String sourceId, List<SelectableAccount> accounts)
            implements UndecidedAccount {
        /**
         * Copies the list.
         *
         * @param identity the person or the machine
         * @param item the item, as the request names it
         * @param sourceId the id of the source
         * @param accounts the accounts on that source
         */
        public Several {
            accounts = List.copyOf(accounts);
        }
    }

    /**
     * The server blocks the selection.
     *
     * @param identity the person or the machine
     * @param item the item, as the request names it
     * @param reason the reason, if the server returns one
     */
    record Blocked(
            IdentityId identity,
            RequestedItem item,
            @Nullable Open<SelectionBlockedReason> reason) implements UndecidedAccount {}

    /**
     * The response does not contain the item and the identity, or has no single account for a machine, which needs one.
     *
     * @param identity the person or the machine
     * @param item the item, as the request names it
     */
    record Unanswered(IdentityId identity, RequestedItem item) implements UndecidedAccount {}
}
