package dev.latchkey.kotlin

import dev.latchkey.dsl.PerIdentityItemOptions
import dev.latchkey.model.request.SelectableAccount
import dev.latchkey.model.request.SelectedAccount

/** Details of an item that one identity gets, with its accounts: at most one on each source. */
public class PerIdentityItemScope internal constructor() : ItemScope() {
    /**
     * Id of the completed form that the configuration of the item requires. Documented by v1 only; null means not set.
     */
    public var form: String? = null

    private val accounts = ArrayList<(PerIdentityItemOptions) -> PerIdentityItemOptions>()

    /** Chooses an [account] on a source, in the form of a create request. */
    public fun onAccount(sourceId: String, account: SelectedAccount) {
        accounts += { it.onAccount(sourceId, account) }
    }

    /** Chooses an [account] on a source that accounts selection returned: its `uuid` becomes the `accountUuid`. */
    public fun onAccount(sourceId: String, account: SelectableAccount) {
        accounts += { it.onAccount(sourceId, account) }
    }

    /** Chooses an account by its UUID on the source; accounts selection returns it as `uuid`. */
    public fun onAccountWithUuid(sourceId: String, accountUuid: String) {
        accounts += { it.onAccountWithUuid(sourceId, accountUuid) }
    }

    /** Chooses an account by its name on the source, such as its distinguished name. */
    public fun onAccountNamed(sourceId: String, nativeIdentity: String) {
        accounts += { it.onAccountNamed(sourceId, nativeIdentity) }
    }

    internal fun applyTo(item: PerIdentityItemOptions): PerIdentityItemOptions =
        accounts
            .fold(item) { options, account -> account(options) }
            .let { applyTo(it, PerIdentityItemOptions::comment, PerIdentityItemOptions::metadata) }
            .with("form", form, PerIdentityItemOptions::form)
}
