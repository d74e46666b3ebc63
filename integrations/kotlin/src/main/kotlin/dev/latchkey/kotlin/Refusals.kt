package dev.latchkey.kotlin

import dev.latchkey.dsl.InvalidRequestException

/** Calls builders of the Java DSL. What they refuse is refused by the [method] that was called here. */
internal inline fun <T> refusedBy(method: String, java: () -> T): T = refusedBy({ method }, java)

/** Calls builders of the Java DSL. What one of them refuses is refused by the method that [method] has for it. */
internal inline fun <T> refusedBy(method: (String) -> String, java: () -> T): T =
    try {
        java()
    } catch (refused: InvalidRequestException) {
        throw if (method(refused.method) == refused.method) refused else refused.by(method(refused.method))
    }

/** Name for refusals of a revoked entitlement where that has a function of its own. */
internal fun methodOfRevokedEntitlement(java: String): String =
    when (java) {
        "entitlement(id)" -> "revokeEntitlement(id)"
        "entitlement(id, comment)" -> "revokeEntitlement(comment)"
        else -> java
    }

internal fun noItem(method: String) = InvalidRequestException(method, "no item is named", "name at least one")
