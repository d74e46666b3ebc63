/** The words that every part of the API shares: ids, kinds of items and identities, references. */
@NullMarked
@WireStyle
package dev.latchkey.model;

import dev.latchkey.model.json.WireStyle;
import org.jspecify.annotations.NullMarked;
