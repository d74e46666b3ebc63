/** The model against the API descriptions of all API versions; runs only where a folder with the descriptions is given. */
@NullMarked
package dev.latchkey.model.reference;

import org.jspecify.annotations.NullMarked;
