/** Rate limits. */
@NullMarked
package dev.latchkey.emulator.rate;

import org.jspecify.annotations.NullMarked;
