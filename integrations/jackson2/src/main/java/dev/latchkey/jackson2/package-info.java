/** Support for Jackson 2, whose mappers read and write the model like Latchkey's own mapper. */
@NullMarked
package dev.latchkey.jackson2;

import org.jspecify.annotations.NullMarked;
