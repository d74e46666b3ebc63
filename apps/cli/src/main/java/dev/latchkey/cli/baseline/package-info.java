/** A file that records what is known to be wrong, so that only what comes anew counts. */
@NullMarked
package dev.latchkey.cli.baseline;

import org.jspecify.annotations.NullMarked;
