package dev.latchkey.kotlin

import dev.latchkey.dsl.AccessRequests
import dev.latchkey.dsl.IdentityStep
import dev.latchkey.dsl.InvalidRequestException
import dev.latchkey.dsl.ItemsStep
import dev.latchkey.dsl.PerIdentityGrantBuilder
import dev.latchkey.dsl.PerIdentityItemOptions
import dev.latchkey.model.IdentityId
import dev.latchkey.model.ItemType
import dev.latchkey.model.request.AccessRequest
import dev.latchkey.model.version.ApiVersion

/**
 * Block of a grant in which every identity has its own items. A block that does not end with an identity does not
 * compile.
 */
@LatchkeyDsl
public class PerIdentityGrantScope internal constructor(private val metadata: MetadataPairs = MetadataPairs()) :
    NoNestedRequests(), MetadataScope by metadata {
    private var builder: IdentityStep<ItemsStep<PerIdentityItemOptions, PerIdentityGrantBuilder>> =
        AccessRequests.grantPerIdentity()

    /**
     * Adds an identity and its items. An identity that is added twice gets the items of both calls.
     *
     * @throws IllegalArgumentException if the id is blank, there is no item, or the request has too many identities
     */
    public fun forIdentity(id: String, items: IdentityScope.() -> Unit): Recipients {
        name("forIdentity(id)", id, items)
        return Recipients()
    }

    /**
     * Adds identities one after the other, each with the items that the block adds for it.
     *
     * @throws IllegalArgumentException as [forIdentity] does, or if there is no id
     */
    public fun forIdentities(ids: Collection<String>, items: IdentityScope.(id: String) -> Unit): Recipients {
        val method = "forIdentities(ids)"
        if (ids.isEmpty()) throw InvalidRequestException(method, "the list is empty", "name at least one")
        ids.forEach { id -> name(method, id) { items(id) } }
        return Recipients()
    }

    /** Adds an identity and its items, like the function of the same name with a text. */
    public fun forIdentity(id: IdentityId, items: IdentityScope.() -> Unit): Recipients = forIdentity(id.value, items)

    /** Adds identities one after the other, like the function of the same name with texts. */
    @JvmName("forIdentityIds")
    public fun forIdentities(
        ids: Collection<IdentityId>,
        items: IdentityScope.(id: IdentityId) -> Unit,
    ): Recipients = forIdentities(ids.map { it.value }) { id -> items(IdentityId.of(id)) }

    private fun name(method: String, id: String, items: IdentityScope.() -> Unit) {
        val start = refusedBy(method) { builder.forIdentity(id) }
        builder = IdentityScope(start).apply(items).getNamed() ?: throw noItem("$method { }")
    }

    internal fun build(apiVersion: ApiVersion): AccessRequest {
        val grant = builder as? PerIdentityGrantBuilder ?: throw noItem("grantPerIdentity { }")
        return refusedBy("grantPerIdentity($apiVersion) { }") { grant.metadata(metadata.pairs).build(apiVersion) }
    }
}

/** Block that adds the items of one identity. */
public class IdentityScope
internal constructor(private var builder: ItemsStep<PerIdentityItemOptions, PerIdentityGrantBuilder>) :
    ItemsScope<PerIdentityItemScope>() {
    override fun item(type: ItemType, id: String, details: PerIdentityItemScope.() -> Unit) {
        builder = builder.item(type, id) { options -> PerIdentityItemScope().apply(details).applyTo(options) }
    }

    internal fun getNamed(): PerIdentityGrantBuilder? = builder as? PerIdentityGrantBuilder
}
