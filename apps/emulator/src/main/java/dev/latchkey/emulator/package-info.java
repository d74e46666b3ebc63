/** A fake tenant over HTTP, for clients in any language. Start with {@link dev.latchkey.emulator.Emulator}. */
@NullMarked
package dev.latchkey.emulator;

import org.jspecify.annotations.NullMarked;
