/** Tracking of the rows of a table after their requests were submitted. */
@NullMarked
package dev.latchkey.bulk.track;

import org.jspecify.annotations.NullMarked;
