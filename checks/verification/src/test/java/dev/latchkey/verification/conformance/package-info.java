/** Holds both encodings of the rules to the cases in {@code conformance}, which were written from the documents. */
@NullMarked
package dev.latchkey.verification.conformance;

import org.jspecify.annotations.NullMarked;
