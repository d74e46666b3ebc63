/** Queries of the lists: whose rows, which of them, in which order, how many at a time. */
@NullMarked
package dev.latchkey.model.query;

import org.jspecify.annotations.NullMarked;
