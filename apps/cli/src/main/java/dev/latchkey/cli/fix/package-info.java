/** Fixes findings in files. Everything around the fixed bodies stays the same, byte for byte. */
@NullMarked
package dev.latchkey.cli.fix;

import org.jspecify.annotations.NullMarked;
