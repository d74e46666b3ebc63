/** Comparison of API versions, for programs that move from one to another. */
@NullMarked
package dev.latchkey.validation.diff;

import org.jspecify.annotations.NullMarked;
