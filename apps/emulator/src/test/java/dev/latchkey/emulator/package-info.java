/** Tests on real sockets. */
@NullMarked
package dev.latchkey.emulator;

import org.jspecify.annotations.NullMarked;
