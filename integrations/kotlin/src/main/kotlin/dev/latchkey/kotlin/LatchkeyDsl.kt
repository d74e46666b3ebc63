package dev.latchkey.kotlin

/**
 * Marks the receivers of blocks, so that a word belongs to the innermost one: an item cannot be named in the details of
 * another item.
 */
@DslMarker @Retention(AnnotationRetention.BINARY) @Target(AnnotationTarget.CLASS) public annotation class LatchkeyDsl
