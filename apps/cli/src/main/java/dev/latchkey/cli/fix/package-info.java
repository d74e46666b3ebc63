/** Putting right what is found: bodies are fixed where they stand, and everything around them stays as it is, byte for byte. */
@NullMarked
package dev.latchkey.cli.fix;

import org.jspecify.annotations.NullMarked;
