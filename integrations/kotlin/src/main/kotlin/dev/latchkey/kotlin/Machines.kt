package dev.latchkey.kotlin

import dev.latchkey.dsl.AccessRequests
import dev.latchkey.dsl.EntitlementsStep
import dev.latchkey.dsl.MachineRequestBuilder
import dev.latchkey.dsl.MachineStep
import dev.latchkey.model.IdentityId
import dev.latchkey.model.request.AccessRequest
import dev.latchkey.model.version.ApiVersion

/**
 * Starts requests for a machine identity, such as a service account. Only v1 documents such requests.
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
public fun forMachine(id: String): MachineRequests = MachineRequests(id, AccessRequests.forMachine(id))

/** Starts requests for a machine identity, like the function of the same name with a text. */
public fun forMachine(id: IdentityId): MachineRequests = forMachine(id.value)

/** Starts requests for a machine identity. Immutable and reusable. */
public class MachineRequests internal constructor(private val id: String, private val machine: MachineStep) {
    /**
     * Grants entitlements, each on one account of the machine.
     *
     * @param apiVersion the API version that the request will be sent to
     * @param items adds the entitlements
     * @throws IllegalArgumentException if a value is invalid, there is no entitlement, or the API version has no
     *   machines
     */
    public fun grant(apiVersion: ApiVersion = ApiVersion.DEFAULT, items: MachineScope.() -> Unit): AccessRequest =
        MachineModification(id, machine.grant()).build("grant", apiVersion, items)

    /** Changes the dates of entitlements that are already assigned: set the new date, then add the entitlements. */
    public fun modify(): NewDate<MachineModification> = NewDate.of(machine.modify()) { MachineModification(id, it) }

    /**
     * Revokes one entitlement.
     *
     * @param id the id of the entitlement
     * @param comment the reason
     * @param apiVersion the API version that the request will be sent to
     * @param requestMetadata entries of the request's client metadata; the status operations return them unchanged
     * @param details sets the account and the end date
     * @throws IllegalArgumentException if a value is invalid, or the API version has no machines
     */
    public fun revokeEntitlement(
        id: String,
        comment: String,
        apiVersion: ApiVersion = ApiVersion.DEFAULT,
        requestMetadata: Map<String, String> = emptyMap(),
        details: RevokedEntitlementScope.() -> Unit = {},
    ): AccessRequest {
        val scope = RevokedEntitlementScope().apply(details)
        val request =
            refusedBy(::methodOfRevokedEntitlement) { machine.revoke().entitlement(id, comment, scope::applyTo) }
        return refusedBy("revokeEntitlement($apiVersion)") { request.metadata(requestMetadata).build(apiVersion) }
    }

    /**
     * Asks which accounts the machine has for [entitlements]: the body of `POST /access-requests/accounts-selection`.
     *
     * @throws IllegalArgumentException if there is no id, one is blank, or the API version has no machines
     */
    public fun accountsSelection(
        entitlements: Collection<String>,
        apiVersion: ApiVersion = ApiVersion.DEFAULT,
    ): AccessRequest {
        val request = machine.accountsSelection(entitlements)
        return refusedBy("accountsSelection($apiVersion)") { request.build(apiVersion) }
    }
}

/** Modify for a machine, with its first date set. Immutable and reusable. */
public class MachineModification
internal constructor(private val machine: String, private val start: EntitlementsStep<MachineRequestBuilder>) {
    /**
     * Builds the request.
     *
     * @param apiVersion the API version that the request will be sent to
     * @param items adds the entitlements
     * @throws IllegalArgumentException if a value is invalid, there is no entitlement, or the API version has no
     *   machines
     */
    public fun items(apiVersion: ApiVersion = ApiVersion.DEFAULT, items: MachineScope.() -> Unit): AccessRequest =
        build("items", apiVersion, items)

    internal fun build(method: String, apiVersion: ApiVersion, items: MachineScope.() -> Unit): AccessRequest {
        val builder = MachineItems(start)
        val scope = MachineScope(machine, builder).apply(items)
        val request = builder.getNamed() ?: throw noItem("$method { }")
        return refusedBy("$method($apiVersion) { }") { request.metadata(scope.metadata.pairs).build(apiVersion) }
    }
}

/** Builder of the Java DSL, which adds entitlements to any of its machines. */
internal class MachineItems(private val start: EntitlementsStep<MachineRequestBuilder>) {
    private var named: MachineRequestBuilder? = null

    fun getNamed(): MachineRequestBuilder? = named

    fun entitlement(machine: String, id: String, account: MachineAccount, details: PlainItemScope.() -> Unit) {
        val entitlements = named?.forMachine(machine) ?: start
        named =
            entitlements.entitlement(id) { options -> PlainItemScope().apply(details).applyTo(account.choose(options)) }
    }
}
