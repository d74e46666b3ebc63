/**
 * The sentences of the DSL as Kotlin says them: blocks with receivers in place of chains, properties in place of
 * setters.
 * Every sentence is built by the Java DSL, so that both keep the same rules and fail with the same messages.
 */
@NullMarked
package dev.latchkey.kotlin;

import org.jspecify.annotations.NullMarked;
