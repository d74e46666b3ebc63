/** Tokens: token requests, callers and expiry. */
@NullMarked
package dev.latchkey.emulator.token;

import org.jspecify.annotations.NullMarked;
