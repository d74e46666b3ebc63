/** The generators of the test kit as jqwik arbitraries, with jqwik's seeds, shrinking and sequences of actions. */
@NullMarked
package dev.latchkey.jqwik;

import org.jspecify.annotations.NullMarked;
