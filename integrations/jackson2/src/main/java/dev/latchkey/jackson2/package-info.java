/** Jackson 2 beside Latchkey: its mappers read and write the model as Latchkey's own mapper does. */
@NullMarked
package dev.latchkey.jackson2;

import org.jspecify.annotations.NullMarked;
