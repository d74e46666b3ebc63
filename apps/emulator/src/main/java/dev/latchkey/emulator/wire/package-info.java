/** What went over the wire, kept for people and for tests. */
@NullMarked
package dev.latchkey.emulator.wire;

import org.jspecify.annotations.NullMarked;
