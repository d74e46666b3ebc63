/** Submission of plans with a write-ahead journal, so that each request is sent once, even after a crash. */
@NullMarked
package dev.latchkey.bulk.submit;

import org.jspecify.annotations.NullMarked;
