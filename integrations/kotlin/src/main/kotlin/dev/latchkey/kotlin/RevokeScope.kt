package dev.latchkey.kotlin

import dev.latchkey.dsl.Revoke
import dev.latchkey.dsl.RevokeItems
import dev.latchkey.dsl.RevokeWithEntitlement
import dev.latchkey.dsl.RevokedAccessProfile
import dev.latchkey.dsl.RevokedRole

/** Names roles and access profiles to take away, each with the reason. */
@LatchkeyDsl
public open class RevokedItemsScope internal constructor(private val sentence: RevokeSentence) {
    /**
     * Names a role to take away.
     *
     * @throws IllegalArgumentException if the id, the comment or a detail is refused
     */
    public fun role(id: String, comment: String, details: RevokedRoleScope.() -> Unit = {}) {
        sentence.role(id, comment) { words -> RevokedRoleScope().apply(details).sayTo(words) }
    }

    /**
     * Names an access profile to take away.
     *
     * @throws IllegalArgumentException if the id, the comment or a detail is refused
     */
    public fun accessProfile(id: String, comment: String, details: RevokedAccessProfileScope.() -> Unit = {}) {
        sentence.accessProfile(id, comment) { words -> RevokedAccessProfileScope().apply(details).sayTo(words) }
    }
}

/** Names roles and access profiles to take away, each with the reason, and says what else belongs to the request. */
public class RevokeScope
internal constructor(sentence: RevokeSentence, internal val metadata: MetadataPairs = MetadataPairs()) :
    RevokedItemsScope(sentence), MetadataScope by metadata

/** A sentence of the Java DSL that takes roles and access profiles. */
internal interface RevokeSentence {
    fun role(id: String, comment: String, details: (RevokedRole) -> RevokedRole)

    fun accessProfile(id: String, comment: String, details: (RevokedAccessProfile) -> RevokedAccessProfile)
}

/** The roles and access profiles of a revoke without an entitlement. */
internal class FirstItems(private val start: Revoke) : RevokeSentence {
    private var named: RevokeItems? = null

    private val sentence: Revoke
        get() = named ?: start

    override fun role(id: String, comment: String, details: (RevokedRole) -> RevokedRole) {
        named = sentence.role(id, comment, details)
    }

    override fun accessProfile(id: String, comment: String, details: (RevokedAccessProfile) -> RevokedAccessProfile) {
        named = sentence.accessProfile(id, comment, details)
    }

    fun getNamed(): RevokeItems = named ?: throw noItem("revoke(from) { }")
}

/** The roles and access profiles alongside an entitlement. */
internal class MoreItems(sentence: RevokeWithEntitlement) : RevokeSentence {
    var sentence: RevokeWithEntitlement = sentence
        private set

    override fun role(id: String, comment: String, details: (RevokedRole) -> RevokedRole) {
        sentence = sentence.role(id, comment, details)
    }

    override fun accessProfile(id: String, comment: String, details: (RevokedAccessProfile) -> RevokedAccessProfile) {
        sentence = sentence.accessProfile(id, comment, details)
    }
}
