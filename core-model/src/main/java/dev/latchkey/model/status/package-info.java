/** The status of requests: the rows of {@code /access-request-status} and {@code /access-request-administration}. */
@NullMarked
package dev.latchkey.model.status;

import org.jspecify.annotations.NullMarked;
