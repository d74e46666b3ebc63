/** The JSON form of the model: reading is tolerant, writing is strict. */
@NullMarked
package dev.latchkey.model.json;

import org.jspecify.annotations.NullMarked;
