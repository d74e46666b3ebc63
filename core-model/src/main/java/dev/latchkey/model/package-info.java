/** The vocabulary that all parts of the API share: ids, types of items and identities, references. */
@NullMarked
@WireStyle
package dev.latchkey.model;

import dev.latchkey.model.json.WireStyle;
import org.jspecify.annotations.NullMarked;
