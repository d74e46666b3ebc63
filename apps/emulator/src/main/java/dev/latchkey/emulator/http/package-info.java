/** Calls and answers as HTTP carries them, and the socket that they come and go through. Knows nothing of the API. */
@NullMarked
package dev.latchkey.emulator.http;

import org.jspecify.annotations.NullMarked;
