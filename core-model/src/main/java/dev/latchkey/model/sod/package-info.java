/** Separation of duties: what a check found in the requested access. */
@NullMarked
package dev.latchkey.model.sod;

import org.jspecify.annotations.NullMarked;
