/** Facts, which a check needs beyond the request itself; a rule that lacks a fact says so and never guesses. */
@NullMarked
package dev.latchkey.validation.fact;

import org.jspecify.annotations.NullMarked;
