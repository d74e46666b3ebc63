/** What the API says when it refuses or fails. */
@NullMarked
package dev.latchkey.model.error;

import org.jspecify.annotations.NullMarked;
