/** Many threads at once, and what has to hold all the same. */
@NullMarked
package dev.latchkey.verification.concurrency;

import org.jspecify.annotations.NullMarked;
