/** Plans: a table of wanted access, covered by as few legal requests as ask for exactly its pairs of identity and item. */
@NullMarked
package dev.latchkey.bulk.plan;

import org.jspecify.annotations.NullMarked;
