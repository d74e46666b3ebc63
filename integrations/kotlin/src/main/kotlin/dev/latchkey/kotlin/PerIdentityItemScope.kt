package dev.latchkey.kotlin

import dev.latchkey.dsl.PerIdentityItemOptions
import dev.latchkey.model.request.SelectableAccount
import dev.latchkey.model.request.SelectedAccount

/** Details of an item that one identity gets, with the accounts that get it: at most one on each source. */
public class PerIdentityItemScope internal constructor() : ItemScope() {
    /**
     * Id of the completed form that the configuration of the item asks for. Documented by v1 only; null leaves it out.
     */
    public var form: String? = null

    private val accounts = ArrayList<(PerIdentityItemOptions) -> PerIdentityItemOptions>()

    /** Chooses an [account] on a source as a create request names it. */
    public fun onAccount(sourceId: String, account: SelectedAccount) {
        accounts += { it.onAccount(sourceId, account) }
    }

    /** Chooses an [account] on a source as accounts selection answered it: its `uuid` becomes the `accountUuid`. */
    public fun onAccount(sourceId: String, account: SelectableAccount) {
        accounts += { it.onAccount(sourceId, account) }
    }

    /** Chooses an account by its UUID on the source; accounts selection answers that under the name `uuid`. */
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
