package dev.latchkey.kotlin

import dev.latchkey.dsl.FlatRequestBuilder
import dev.latchkey.dsl.GrantItemOptions
import dev.latchkey.dsl.ItemsStep
import dev.latchkey.dsl.PlainItemOptions
import dev.latchkey.model.IdentityId
import dev.latchkey.model.ItemType
import dev.latchkey.model.request.AccessRequest
import dev.latchkey.model.version.ApiVersion

/**
 * Block of a request with the same items for several identities. A block that does not end with the identities does not
 * compile. A block without items throws when it runs.
 */
public abstract class FlatScope<W : Any, D : ItemScope>
internal constructor(
    private var builder: ItemsStep<W, FlatRequestBuilder<W>>,
    private val metadata: MetadataPairs = MetadataPairs(),
) : ItemsScope<D>(), MetadataScope by metadata {
    private val recipients = ArrayList<Pair<String, List<String>>>()

    internal abstract fun configure(options: W, details: D.() -> Unit): W

    override fun item(type: ItemType, id: String, details: D.() -> Unit) {
        builder = builder.item(type, id) { options -> configure(options, details) }
    }

    /** Adds one identity that the items are for. */
    public fun forIdentity(id: String): Recipients = forIdentities("forIdentity(id)", listOf(id))

    /** Adds identities that the items are for; duplicates are ignored. */
    public fun forIdentities(first: String, vararg more: String): Recipients = forIdentities(listOf(first, *more))

    /** Adds identities that the items are for; duplicates are ignored. */
    public fun forIdentities(ids: Collection<String>): Recipients = forIdentities(FOR_IDENTITIES, ids)

    /** Adds one identity that the items are for. */
    public fun forIdentity(id: IdentityId): Recipients = forIdentity(id.value)

    /** Adds identities that the items are for; duplicates are ignored. */
    public fun forIdentities(first: IdentityId, vararg more: IdentityId): Recipients =
        forIdentities(listOf(first.value) + more.map { it.value })

    /** Adds identities that the items are for; duplicates are ignored. */
    @JvmName("forIdentityIds")
    public fun forIdentities(ids: Collection<IdentityId>): Recipients = forIdentities(ids.map { it.value })

    private fun forIdentities(method: String, ids: Collection<String>): Recipients {
        recipients += method to ids.toList()
        return Recipients()
    }

    internal fun build(method: String, apiVersion: ApiVersion): AccessRequest {
        val items = builder as? FlatRequestBuilder<W> ?: throw noItem("$method { }")
        // Each call is checked separately first, so that the exception for a blank id names the right method.
        for ((method, ids) in recipients) if (ids.isNotEmpty()) refusedBy(method) { items.forIdentities(ids) }
        val (last) = recipients.lastOrNull() ?: (FOR_IDENTITIES to listOf())
        val request = refusedBy(last) { items.forIdentities(recipients.flatMap { (_, ids) -> ids }) }
        return refusedBy("$method($apiVersion) { }") { request.metadata(metadata.pairs).build(apiVersion) }
    }

    private companion object {
        const val FOR_IDENTITIES = "forIdentities(ids)"
    }
}

/** Block of a grant or of an accounts selection. */
public class GrantScope internal constructor(start: ItemsStep<GrantItemOptions, FlatRequestBuilder<GrantItemOptions>>) :
    FlatScope<GrantItemOptions, GrantItemScope>(start) {
    override fun configure(options: GrantItemOptions, details: GrantItemScope.() -> Unit): GrantItemOptions =
        GrantItemScope().apply(details).applyTo(options)
}

/** Block of a modify. */
public class ModifyScope
internal constructor(start: ItemsStep<PlainItemOptions, FlatRequestBuilder<PlainItemOptions>>) :
    FlatScope<PlainItemOptions, PlainItemScope>(start) {
    override fun configure(options: PlainItemOptions, details: PlainItemScope.() -> Unit): PlainItemOptions =
        PlainItemScope().apply(details).applyTo(options)
}
