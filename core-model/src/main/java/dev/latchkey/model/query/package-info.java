/** Queries of the lists: identities, filter, order and page size. */
@NullMarked
package dev.latchkey.model.query;

import org.jspecify.annotations.NullMarked;
