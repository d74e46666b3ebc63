/**
 * Facts: information that a check needs beyond the request. A rule that lacks a fact reports that and never guesses.
 */
@NullMarked
package dev.latchkey.validation.fact;

import org.jspecify.annotations.NullMarked;
