/** A tenant that checks before it sends. */
@NullMarked
package dev.latchkey.validation.tenant;

import org.jspecify.annotations.NullMarked;
