/** The API itself: which call means which operation of which API version, and how it becomes a call of the port. */
@NullMarked
package dev.latchkey.emulator.api;

import org.jspecify.annotations.NullMarked;
