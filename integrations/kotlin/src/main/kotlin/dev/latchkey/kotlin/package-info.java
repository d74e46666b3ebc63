/**
 * The builders of the DSL for Kotlin: blocks with receivers in place of chains, properties in place of setters.
 * The Java DSL builds everything, so both follow the same rules and fail with the same messages.
 */
@NullMarked
package dev.latchkey.kotlin;

import org.jspecify.annotations.NullMarked;
