/** The law of the model: what is read is written back as the same JSON. */
@NullMarked
package dev.latchkey.model.law;

import org.jspecify.annotations.NullMarked;
