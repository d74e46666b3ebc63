/** How often clients may call. */
@NullMarked
package dev.latchkey.emulator.rate;

import org.jspecify.annotations.NullMarked;
