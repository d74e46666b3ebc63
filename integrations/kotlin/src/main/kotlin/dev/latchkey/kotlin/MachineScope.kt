package dev.latchkey.kotlin

import dev.latchkey.dsl.AccountStep
import dev.latchkey.dsl.InvalidRequestException
import dev.latchkey.dsl.PlainItemOptions
import dev.latchkey.model.request.SelectableAccount
import dev.latchkey.model.request.SelectedAccount

/** Block that adds the entitlements of a machine, each with its one account. */
@LatchkeyDsl
public open class MachineItemsScope
internal constructor(private val machine: String, private val builder: MachineItems) : NoNestedRequests() {
    /**
     * Adds an entitlement. One request accepts at most 25 different entitlements, for at most 10 machines.
     *
     * @param id the id of the entitlement
     * @param account the account of the machine, for example from [onAccountNamed]
     * @param details sets details, such as the reason
     * @throws IllegalArgumentException if the id, the account or a detail is invalid, or the request has too many items
     */
    public fun entitlement(id: String, account: MachineAccount, details: PlainItemScope.() -> Unit = {}) {
        builder.entitlement(machine, id, account, details)
    }

    /** Chooses an account in the form of a create request. */
    public fun onAccount(sourceId: String, account: SelectedAccount): MachineAccount = MachineAccount {
        it.onAccount(sourceId, account)
    }

    /** Chooses an account that accounts selection returned: its `uuid` becomes the `accountUuid`. */
    public fun onAccount(sourceId: String, account: SelectableAccount): MachineAccount = MachineAccount {
        it.onAccount(sourceId, account)
    }

    /** Chooses an account by its UUID on the source; accounts selection returns it as `uuid`. */
    public fun onAccountWithUuid(sourceId: String, accountUuid: String): MachineAccount = MachineAccount {
        it.onAccountWithUuid(sourceId, accountUuid)
    }

    /** Chooses an account by its name on the source, such as its distinguished name. */
    public fun onAccountNamed(sourceId: String, nativeIdentity: String): MachineAccount = MachineAccount {
        it.onAccountNamed(sourceId, nativeIdentity)
    }
}

/** Block that adds the entitlements of a machine, and more machines with their entitlements. */
public class MachineScope
internal constructor(
    machine: String,
    private val builder: MachineItems,
    internal val metadata: MetadataPairs = MetadataPairs(),
) : MachineItemsScope(machine, builder), MetadataScope by metadata {
    /**
     * Adds another machine and its entitlements, after at least one entitlement of the first machine.
     *
     * @throws IllegalArgumentException if the id is blank, a value is invalid, there is no entitlement, or there are
     *   already 10 machines
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
