/** Tables of wanted access, CSV or JSON Lines: read as a stream, and written again with a column or two more. */
@NullMarked
package dev.latchkey.bulk.table;

import org.jspecify.annotations.NullMarked;
