/** The console of the emulator as people meet it: in a browser. */
@NullMarked
package dev.latchkey.browser;

import org.jspecify.annotations.NullMarked;
