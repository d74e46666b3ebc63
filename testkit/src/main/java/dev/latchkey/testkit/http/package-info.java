/** The seam to the emulator: who serves a fake tenant over HTTP says so here, and tests need not know who it is. */
@NullMarked
package dev.latchkey.testkit.http;

import org.jspecify.annotations.NullMarked;
