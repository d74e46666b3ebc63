/** Errors of the API. */
@NullMarked
package dev.latchkey.model.error;

import org.jspecify.annotations.NullMarked;
