package dev.latchkey.dsl.account;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.json.Open;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.request.SelectableAccount;
import dev.latchkey.model.request.SelectionBlockedReason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The reasons why no account is chosen for an item and an identity. */
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
     * The server lets nobody choose.
     *
     * @param identity the person or the machine
     * @param item the item, as the request names it
     * @param reason why, as far as the server tells
     */
    record Blocked(
            IdentityId identity,
            RequestedItem item,
            @Nullable Open<SelectionBlockedReason> reason) implements UndecidedAccount {}

    /**
     * The answer does not speak of the item and the identity, or names no single account where a machine needs one.
     *
     * @param identity the person or the machine
     * @param item the item, as the request names it
     */
    record Unanswered(IdentityId identity, RequestedItem item) implements UndecidedAccount {}
}
