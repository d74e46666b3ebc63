package dev.latchkey.kotlin

import dev.latchkey.dsl.RevokeAccessProfileOptions
import dev.latchkey.dsl.RevokeItemsStep
import dev.latchkey.dsl.RevokeRoleOptions

/** Names roles and access profiles to take away, each with the reason. */
@LatchkeyDsl
public open class RevokedItemsScope internal constructor(private val sentence: RevokeSentence<*>) {
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
internal constructor(sentence: RevokeSentence<*>, internal val metadata: MetadataPairs = MetadataPairs()) :
    RevokedItemsScope(sentence), MetadataScope by metadata

/** A revoke of the Java DSL, which goes on with every role and access profile that is named. */
internal class RevokeSentence<N : RevokeItemsStep<N>>(private val start: RevokeItemsStep<N>) {
    var named: N? = null
        private set

    private val sentence: RevokeItemsStep<N>
        get() = named ?: start

    fun role(id: String, comment: String, details: (RevokeRoleOptions) -> RevokeRoleOptions) {
        named = sentence.role(id, comment, details)
    }

    fun accessProfile(
        id: String,
        comment: String,
        details: (RevokeAccessProfileOptions) -> RevokeAccessProfileOptions,
    ) {
        named = sentence.accessProfile(id, comment, details)
    }
}
