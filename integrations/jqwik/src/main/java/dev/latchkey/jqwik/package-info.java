/** The generators of the test kit as arbitraries of jqwik: its seeds, its shrinking, its sequences of actions. */
@NullMarked
package dev.latchkey.jqwik;

import org.jspecify.annotations.NullMarked;
