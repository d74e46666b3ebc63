/** What users can see of each library, written down, so that a change of it is a change of a file. */
@NullMarked
package dev.latchkey.verification.api;

import org.jspecify.annotations.NullMarked;
