/** Generated cases against the rules: the test kit says what a case breaks, validation has to find exactly that. */
@NullMarked
package dev.latchkey.verification.generate;

import org.jspecify.annotations.NullMarked;
