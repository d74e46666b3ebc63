/** How an emulator is looked into and steered over HTTP, and the static files of its console. */
@NullMarked
package dev.latchkey.emulator.control;

import org.jspecify.annotations.NullMarked;
