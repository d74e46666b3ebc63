package dev.latchkey.kotlin

import dev.latchkey.dsl.AccountStep
import dev.latchkey.dsl.InvalidRequestException
import dev.latchkey.dsl.PlainItemOptions
import dev.latchkey.model.request.SelectableAccount
import dev.latchkey.model.request.SelectedAccount

/** Block that names the entitlements of a machine, each with its one account. */
@LatchkeyDsl
public open class MachineItemsScope
internal constructor(private val machine: String, private val builder: MachineItems) : NoNestedRequests() {
    /**
     * Adds an entitlement. One request takes at most 25 different ones, for at most 10 machines.
     *
     * @param id the id of the entitlement
     * @param account the account of the machine, such as [onAccountNamed] chooses it
     * @param details sets details, such as the reason
     * @throws IllegalArgumentException if the id, the account or a detail is refused, or the request has too many items
     */
    public fun entitlement(id: String, account: MachineAccount, details: PlainItemScope.() -> Unit = {}) {
        builder.entitlement(machine, id, account, details)
    }

    /** Chooses an account as a create request names it. */
    public fun onAccount(sourceId: String, account: SelectedAccount): MachineAccount = MachineAccount {
        it.onAccount(sourceId, account)
    }

    /** Chooses an account as accounts selection answered it: its `uuid` becomes the `accountUuid`. */
    public fun onAccount(sourceId: String, account: SelectableAccount): MachineAccount = MachineAccount {
        it.onAccount(sourceId, account)
    }

    /** Chooses an account by its UUID on the source; accounts selection answers that under the name `uuid`. */
    public fun onAccountWithUuid(sourceId: String, accountUuid: String): MachineAccount = MachineAccount {
        it.onAccountWithUuid(sourceId, accountUuid)
    }

    /** Chooses an account by its name on the source, such as its distinguished name. */
    public fun onAccountNamed(sourceId: String, nativeIdentity: String): MachineAccount = MachineAccount {
        it.onAccountNamed(sourceId, nativeIdentity)
    }
}

/** Block that names the entitlements of a machine, and more machines with theirs. */
public class MachineScope
internal constructor(
    machine: String,
    private val builder: MachineItems,
    internal val metadata: MetadataPairs = MetadataPairs(),
) : MachineItemsScope(machine, builder), MetadataScope by metadata {
    /**
     * Adds another machine and its entitlements, after at least one entitlement of the first machine.
     *
     * @throws IllegalArgumentException if the id is blank, a value is refused, no entitlement is named, or there are 10
     *   machines already
     */
    public fun forMachine(id: String, items: MachineItemsScope.() -> Unit) {
        val before =
            builder.getNamed()
                ?: throw InvalidRequestException(
                    "forMachine(id) { }",
                    "no entitlement of the first machine is named yet",
                    "name one before",
                )
        MachineItemsScope(id, builder).items()
        if (builder.getNamed() === before) throw noItem("forMachine(id) { }")
    }
}

/** Account on which a machine gets or has an entitlement. */
public class MachineAccount
internal constructor(internal val choose: (AccountStep<PlainItemOptions>) -> PlainItemOptions)
