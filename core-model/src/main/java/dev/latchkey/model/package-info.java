/** The words that every part of the API shares: ids, kinds of items and identities, references. */
@NullMarked
package dev.latchkey.model;

import org.jspecify.annotations.NullMarked;
