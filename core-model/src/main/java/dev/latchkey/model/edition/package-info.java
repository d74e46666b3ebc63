/** The published editions of the API as data: which operations each offers, where, and what it takes. */
@NullMarked
package dev.latchkey.model.edition;

import org.jspecify.annotations.NullMarked;
