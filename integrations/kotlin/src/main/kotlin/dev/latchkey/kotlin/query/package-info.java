/** Queries of the lists, in blocks such as {@code statusQuery { … }}. */
@NullMarked
package dev.latchkey.kotlin.query;

import org.jspecify.annotations.NullMarked;
