/** The API itself: maps HTTP calls to operations and API versions, and calls the port. */
@NullMarked
package dev.latchkey.emulator.api;

import org.jspecify.annotations.NullMarked;
