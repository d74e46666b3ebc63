/** The fake tenant and its builder and snapshots. */
@NullMarked
package dev.latchkey.testkit;

import org.jspecify.annotations.NullMarked;
