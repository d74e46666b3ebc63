/** The Java in the documents, compiled and run. */
@NullMarked
package dev.latchkey.verification.docs;

import org.jspecify.annotations.NullMarked;
