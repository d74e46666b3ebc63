/** Reads the cases of rules in {@code conformance}, which tests of several packages are fed by. */
@NullMarked
package dev.latchkey.verification.casefile;

import org.jspecify.annotations.NullMarked;
