/** A tenant over HTTP, for clients in any language: start one with {@link dev.latchkey.emulator.Emulator}. */
@NullMarked
package dev.latchkey.emulator;

import org.jspecify.annotations.NullMarked;
