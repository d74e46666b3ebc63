package dev.latchkey.kotlin

import dev.latchkey.dsl.AccessRequests
import dev.latchkey.dsl.EntitlementsStep
import dev.latchkey.dsl.MachineRequestBuilder
import dev.latchkey.dsl.MachineStep
import dev.latchkey.model.request.AccessRequest
import dev.latchkey.model.version.ApiVersion

/**
 * Speaks about a machine identity, such as a service account. Only v1 documents such requests.
 *
 * ```
 * val backup = forMachine("a1111111-bc6d-4ff3-8365-c2d44f2c68d6")
 *
 * val grant = backup.grant {
 *     entitlement(
 *         "2c91808874ff91550175097daaec161c",
 *         onAccountNamed("cb89bc2f1ee6445fbea12224c526ba3a", "CN=backup"),
 *     ) {
 *         comment = "Runs backups"
 *     }
 * }
 * ```
 *
 * @param id the id of the machine identity, a UUID with hyphens
 * @throws IllegalArgumentException if the id is blank
 */
public fun forMachine(id: String): MachineWords = MachineWords(id, AccessRequests.forMachine(id))

/** What can be said about a machine identity. It can be kept and used more than once. */
public class MachineWords internal constructor(private val id: String, private val machine: MachineStep) {
    /**
     * Grants entitlements, each on one account of the machine.
     *
     * @param apiVersion the API version that the request will be sent to
     * @param items names the entitlements
     * @throws IllegalArgumentException if a word is refused, no entitlement is named, or the API version knows no
     *   machines
     */
    public fun grant(apiVersion: ApiVersion = ApiVersion.DEFAULT, items: MachineScope.() -> Unit): AccessRequest =
        MachineModification(id, machine.grant()).build("grant", apiVersion, items)

    /** Changes when entitlements begin or end that are assigned already: say the new date, then name them. */
    public fun modify(): NewDate<MachineModification> = NewDate.of(machine.modify()) { MachineModification(id, it) }

    /**
     * Takes one entitlement away.
     *
     * @param id the id of the entitlement
     * @param comment why it is taken away
     * @param apiVersion the API version that the request will be sent to
     * @param requestMetadata pairs of the requester's own for the request; the status operations return them as they
     *   are
     * @param details says more, such as on which account
     * @throws IllegalArgumentException if a word is refused, or the API version knows no machines
     */
    public fun revokeEntitlement(
        id: String,
        comment: String,
        apiVersion: ApiVersion = ApiVersion.DEFAULT,
        requestMetadata: Map<String, String> = emptyMap(),
        details: RevokedEntitlementScope.() -> Unit = {},
    ): AccessRequest {
        val scope = RevokedEntitlementScope().apply(details)
        val request = saying(::wordOfRevokedEntitlement) { machine.revoke().entitlement(id, comment, scope::sayTo) }
        return saying("revokeEntitlement($apiVersion)") { request.metadata(requestMetadata).build(apiVersion) }
    }

    /**
     * Asks which accounts the machine has for [entitlements], as the body of `POST
     * /access-requests/accounts-selection`.
     *
     * @throws IllegalArgumentException if there is no id, one is blank, or the API version knows no machines
     */
    public fun accountsSelection(
        entitlements: Collection<String>,
        apiVersion: ApiVersion = ApiVersion.DEFAULT,
    ): AccessRequest {
        val request = machine.accountsSelection(entitlements)
        return saying("accountsSelection($apiVersion)") { request.build(apiVersion) }
    }
}

/** A change of dates for a machine that knows its first date. It can be kept and finished more than once. */
public class MachineModification
internal constructor(private val machine: String, private val start: EntitlementsStep<MachineRequestBuilder>) {
    /**
     * Ends the sentence.
     *
     * @param apiVersion the API version that the request will be sent to
     * @param items names the entitlements
     * @throws IllegalArgumentException if a word is refused, no entitlement is named, or the API version knows no
     *   machines
     */
    public fun items(apiVersion: ApiVersion = ApiVersion.DEFAULT, items: MachineScope.() -> Unit): AccessRequest =
        build("items", apiVersion, items)

    internal fun build(word: String, apiVersion: ApiVersion, items: MachineScope.() -> Unit): AccessRequest {
        val sentence = MachineSentence(start)
        val scope = MachineScope(machine, sentence).apply(items)
        val request = sentence.getNamed() ?: throw noItem("$word { }")
        return saying("$word($apiVersion) { }") { request.metadata(scope.metadata.pairs).build(apiVersion) }
    }
}

/** A sentence of the Java DSL that goes on about any of its machines. */
internal class MachineSentence(private val start: EntitlementsStep<MachineRequestBuilder>) {
    private var named: MachineRequestBuilder? = null

    fun getNamed(): MachineRequestBuilder? = named

    fun entitlement(machine: String, id: String, account: MachineAccount, details: PlainItemScope.() -> Unit) {
        val entitlements = named?.forMachine(machine) ?: start
        named = entitlements.entitlement(id) { words -> PlainItemScope().apply(details).sayTo(account.choose(words)) }
    }
}
