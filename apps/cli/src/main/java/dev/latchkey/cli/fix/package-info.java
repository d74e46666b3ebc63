/** Fixing findings: bodies are fixed in place, and everything around them stays the same, byte for byte. */
@NullMarked
package dev.latchkey.cli.fix;

import org.jspecify.annotations.NullMarked;
