/** Tokens: for whom they stand, how they are asked for, and when they expire. */
@NullMarked
package dev.latchkey.emulator.token;

import org.jspecify.annotations.NullMarked;
