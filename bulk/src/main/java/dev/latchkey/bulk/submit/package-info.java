/** Submitting plans: a journal that is written ahead, so that a request is sent once whatever happens to the process. */
@NullMarked
package dev.latchkey.bulk.submit;

import org.jspecify.annotations.NullMarked;
