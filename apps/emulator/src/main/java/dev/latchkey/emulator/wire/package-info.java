/** A log of the wire, for people and for tests. */
@NullMarked
package dev.latchkey.emulator.wire;

import org.jspecify.annotations.NullMarked;
