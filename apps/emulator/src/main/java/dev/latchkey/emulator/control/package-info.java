/** The control API of an emulator, and the static files of its console. */
@NullMarked
package dev.latchkey.emulator.control;

import org.jspecify.annotations.NullMarked;
