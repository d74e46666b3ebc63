package dev.latchkey.kotlin

import dev.latchkey.dsl.AccessRequests
import dev.latchkey.dsl.AccountGrant
import dev.latchkey.dsl.AccountItem
import dev.latchkey.dsl.ForIdentity
import dev.latchkey.dsl.Items
import dev.latchkey.dsl.WordRefusedException
import dev.latchkey.model.ItemType
import dev.latchkey.model.edition.ApiEdition
import dev.latchkey.model.request.AccessRequest

/**
 * A grant in which every identity has items of its own. The block ends with an identity: without one it does not
 * compile.
 */
@LatchkeyDsl
public class AccountGrantScope internal constructor(private val metadata: MetadataPairs = MetadataPairs()) :
    MetadataScope by metadata {
    private var sentence: ForIdentity<Items<AccountItem, AccountGrant>> = AccessRequests.grantWithAccounts()

    /**
     * Names an identity and the items that it gets. Who is named twice gets the items of both.
     *
     * @throws IllegalArgumentException if the id is blank, no item is named, or this is one identity more than one
     *   request takes
     */
    public fun forIdentity(id: String, items: IdentityScope.() -> Unit): Recipients {
        name("forIdentity(id)", id, items)
        return Recipients()
    }

    /**
     * Names identities one after the other, each with the items that the block names for it.
     *
     * @throws IllegalArgumentException as [forIdentity] does, or if there is no id
     */
    public fun forIdentities(ids: Collection<String>, items: IdentityScope.(id: String) -> Unit): Recipients {
        val word = "forIdentities(ids)"
        if (ids.isEmpty()) throw WordRefusedException(word, "the list is empty", "name at least one")
        ids.forEach { id -> name(word, id) { items(id) } }
        return Recipients()
    }

    private fun name(word: String, id: String, items: IdentityScope.() -> Unit) {
        val start = saying(word) { sentence.forIdentity(id) }
        sentence = IdentityScope(start).apply(items).getNamed() ?: throw noItem("$word { }")
    }

    internal fun build(edition: ApiEdition): AccessRequest {
        val grant = sentence as? AccountGrant ?: throw noItem("grantWithAccounts { }")
        return saying("grantWithAccounts($edition) { }") { grant.metadata(metadata.pairs).build(edition) }
    }
}

/** The items of one identity. */
public class IdentityScope internal constructor(private var sentence: Items<AccountItem, AccountGrant>) :
    ItemsScope<AccountItemScope>() {
    override fun item(type: ItemType, id: String, details: AccountItemScope.() -> Unit) {
        sentence = sentence.item(type, id) { words -> AccountItemScope().apply(details).sayTo(words) }
    }

    internal fun getNamed(): AccountGrant? = sentence as? AccountGrant
}
