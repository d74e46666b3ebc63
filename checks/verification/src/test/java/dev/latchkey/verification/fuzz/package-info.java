/** Feeds arbitrary bytes to everything that reads something from outside. */
@NullMarked
package dev.latchkey.verification.fuzz;

import org.jspecify.annotations.NullMarked;
