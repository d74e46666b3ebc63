/** The published API versions of the API as data: which operations each offers, where, and what it takes. */
@NullMarked
package dev.latchkey.model.version;

import org.jspecify.annotations.NullMarked;
