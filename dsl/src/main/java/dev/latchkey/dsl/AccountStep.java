package dev.latchkey.dsl;

import dev.latchkey.model.request.SelectableAccount;
import dev.latchkey.model.request.SelectedAccount;

/**
 * Chooses the account that gets an item.
 *
 * @param <N> the next step
 */
public interface AccountStep<N> {

    /**
     * Chooses an account in the form of a create request.
     *
     * @param sourceId the id of the source
     * @param account the account, with {@code accountUuid}, {@code nativeIdentity} or both
     * @return the item with this account
     * @throws IllegalArgumentException if the id is blank, or the account has neither a UUID nor a native identity
     */
    N onAccount(String sourceId, SelectedAccount account);

    /**
     * Chooses an account that accounts selection returned: its {@code uuid} becomes the {@code accountUuid}.
     *
     * @param sourceId the id of the source
     * @param account the account
     * @return the item with this account
     * @throws IllegalArgumentException if the id is blank, or the account has neither a UUID nor a native identity
     */
    default N onAccount(String sourceId, SelectableAccount account) {
        return onAccount(sourceId, account.select());
    }

    /**
     * Chooses an account by its UUID on the source.
     *
     * @param sourceId the id of the source
     * @param accountUuid the UUID; accounts selection returns it as {@code uuid}
     * @return the item with this account
     * @throws IllegalArgumentException if one of the two is blank
     */
    default N onAccountWithUuid(String sourceId, String accountUuid) {
        String method = "onAccountWithUuid(sourceId, accountUuid)";
        Arguments.needed(method, "source id", sourceId);
        String uuid = Arguments.needed(method, "accountUuid", accountUuid);
        return onAccount(sourceId, SelectedAccount.builder().accountUuid(uuid).build());
    }

    /**
     * Chooses an account by its name on the source.
     *
     * @param sourceId the id of the source
     * @param nativeIdentity the name, such as the distinguished name
     * @return the item with this account
     * @throws IllegalArgumentException if one of the two is blank
     */
    default N onAccountNamed(String sourceId, String nativeIdentity) {
        String method = "onAccountNamed(sourceId, nativeIdentity)";
        Arguments.needed(method, "source id", sourceId);
        String name = Arguments.needed(method, "nativeIdentity", nativeIdentity);
        return onAccount(
                sourceId, SelectedAccount.builder().nativeIdentity(name).build());
    }
}
