/** What JUnit's parameterised tests get from the generators. For those who have {@code junit-jupiter-params}. */
@NullMarked
package dev.latchkey.testkit.junit;

import org.jspecify.annotations.NullMarked;
