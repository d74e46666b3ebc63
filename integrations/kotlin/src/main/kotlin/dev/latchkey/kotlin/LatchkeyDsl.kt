package dev.latchkey.kotlin

/**
 * Marks the receivers of blocks, so that a call applies to the innermost block: an item cannot be added in the details
 * of another item.
 */
@DslMarker @Retention(AnnotationRetention.BINARY) @Target(AnnotationTarget.CLASS) public annotation class LatchkeyDsl
