package dev.latchkey.kotlin

import dev.latchkey.dsl.InvalidRequestException

/** Calls builders of the Java DSL. Their exceptions name the [method] that was called in Kotlin. */
internal inline fun <T> refusedBy(method: String, java: () -> T): T = refusedBy({ method }, java)

/**
 * Calls builders of the Java DSL. Their exceptions name the Kotlin method that [method] returns for the Java method.
 */
internal inline fun <T> refusedBy(method: (String) -> String, java: () -> T): T =
    try {
        java()
    } catch (refused: InvalidRequestException) {
        throw if (method(refused.method) == refused.method) refused else refused.by(method(refused.method))
    }

/** Name of the Kotlin method in exceptions about a revoked entitlement, which has a function of its own. */
internal fun methodOfRevokedEntitlement(java: String): String =
    when (java) {
        "entitlement(id)" -> "revokeEntitlement(id)"
        "entitlement(id, comment)" -> "revokeEntitlement(comment)"
        else -> java
    }

internal fun noItem(method: String) = InvalidRequestException(method, "no item is named", "name at least one")
