/** A log of HTTP calls, for people and tests. */
@NullMarked
package dev.latchkey.emulator.wire;

import org.jspecify.annotations.NullMarked;
