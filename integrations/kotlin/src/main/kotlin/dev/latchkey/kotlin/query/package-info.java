/** Questions to the lists, in blocks: {@code statusQuery { … }} and its neighbours. */
@NullMarked
package dev.latchkey.kotlin.query;

import org.jspecify.annotations.NullMarked;
