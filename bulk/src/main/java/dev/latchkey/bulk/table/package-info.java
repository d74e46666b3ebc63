/** Tables of wanted access, CSV or JSON Lines: read as a stream, and written with additional columns. */
@NullMarked
package dev.latchkey.bulk.table;

import org.jspecify.annotations.NullMarked;
