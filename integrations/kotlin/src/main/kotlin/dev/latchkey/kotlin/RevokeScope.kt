package dev.latchkey.kotlin

import dev.latchkey.dsl.RevokeAccessProfileOptions
import dev.latchkey.dsl.RevokeItemsStep
import dev.latchkey.dsl.RevokeRoleOptions

/** Block that adds roles and access profiles to revoke, each with its comment. */
@LatchkeyDsl
public open class RevokedItemsScope internal constructor(private val builder: RevokeItems<*>) : NoNestedRequests() {
    /**
     * Revokes a role.
     *
     * @throws IllegalArgumentException if the id, the comment or a detail is invalid
     */
    public fun role(id: String, comment: String, details: RevokedRoleScope.() -> Unit = {}) {
        builder.role(id, comment) { options -> RevokedRoleScope().apply(details).applyTo(options) }
    }

    /**
     * Revokes an access profile.
     *
     * @throws IllegalArgumentException if the id, the comment or a detail is invalid
     */
    public fun accessProfile(id: String, comment: String, details: RevokedAccessProfileScope.() -> Unit = {}) {
        builder.accessProfile(id, comment) { options -> RevokedAccessProfileScope().apply(details).applyTo(options) }
    }
}

/** Block of a revoke: its roles and access profiles, each with its comment, and the metadata of the request. */
public class RevokeScope
internal constructor(builder: RevokeItems<*>, internal val metadata: MetadataPairs = MetadataPairs()) :
    RevokedItemsScope(builder), MetadataScope by metadata

/** Revoke of the Java DSL, to which roles and access profiles are added. */
internal class RevokeItems<N : RevokeItemsStep<N>>(private val start: RevokeItemsStep<N>) {
    var named: N? = null
        private set

    private val builder: RevokeItemsStep<N>
        get() = named ?: start

    fun role(id: String, comment: String, details: (RevokeRoleOptions) -> RevokeRoleOptions) {
        named = builder.role(id, comment, details)
    }

    fun accessProfile(
        id: String,
        comment: String,
        details: (RevokeAccessProfileOptions) -> RevokeAccessProfileOptions,
    ) {
        named = builder.accessProfile(id, comment, details)
    }
}
