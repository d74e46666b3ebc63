/** HTTP calls and responses, and the socket. Independent of the API. */
@NullMarked
package dev.latchkey.emulator.http;

import org.jspecify.annotations.NullMarked;
