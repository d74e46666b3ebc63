/** What every check takes for a slip of the pen, so that no two of them judge the same text differently. */
@NullMarked
package dev.latchkey.validation.text;

import org.jspecify.annotations.NullMarked;
