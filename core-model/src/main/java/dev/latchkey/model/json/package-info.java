/** The JSON form of the model: tolerant when it is read, strict when it is written. */
@NullMarked
package dev.latchkey.model.json;

import org.jspecify.annotations.NullMarked;
