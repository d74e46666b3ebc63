/**
 * Builders of the bodies that are sent about access requests: grants, changes, revokes, and decisions about them.
 *
 * <p>{@link dev.latchkey.dsl.AccessRequests} is the way in. What the documented rules forbid does not compile, as far
 * as types can say it; the rest is refused by the method that would break the rule, with a {@link
 * dev.latchkey.dsl.InvalidRequestException} that names that method and what to do. Whatever is refused here can still
 * be built with the model itself. Nothing here knows a clock: whether a date lies in the future is for validation to
 * check.
 *
 * <p>All stages of a builder are immutable: a half-built request can be kept, shared between threads and finished more
 * than once.
 */
@NullMarked
package dev.latchkey.dsl;

import org.jspecify.annotations.NullMarked;
