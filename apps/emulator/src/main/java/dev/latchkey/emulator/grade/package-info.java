/** What a client does that a careful one would not, with evidence. */
@NullMarked
package dev.latchkey.emulator.grade;

import org.jspecify.annotations.NullMarked;
