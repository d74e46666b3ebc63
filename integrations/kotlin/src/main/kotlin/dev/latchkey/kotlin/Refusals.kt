package dev.latchkey.kotlin

import dev.latchkey.dsl.InvalidRequestException

/** Says words of the Java DSL. What they refuse is refused by the [word] that was said here. */
internal inline fun <T> saying(word: String, java: () -> T): T = saying({ word }, java)

/** Says words of the Java DSL. What one of them refuses is refused by the word that [word] has for it. */
internal inline fun <T> saying(word: (String) -> String, java: () -> T): T =
    try {
        java()
    } catch (refused: InvalidRequestException) {
        throw if (word(refused.word) == refused.word) refused else refused.by(word(refused.word))
    }

/** Name for refusals of a revoked entitlement where that has a function of its own. */
internal fun wordOfRevokedEntitlement(java: String): String =
    when (java) {
        "entitlement(id)" -> "revokeEntitlement(id)"
        "entitlement(id, comment)" -> "revokeEntitlement(comment)"
        else -> java
    }

internal fun noItem(word: String) = InvalidRequestException(word, "no item is named", "name at least one")
