/**
 * Builders of request bodies: grants, modifies, revokes, and decisions about them.
 *
 * <p>Start with {@link dev.latchkey.dsl.AccessRequests}. Wherever types can express a documented rule, a request that
 * breaks it does not compile. For other rules, the method that would break the rule throws a {@link
 * dev.latchkey.dsl.InvalidRequestException}, which names the method and the remedy. The model itself can still build
 * every such request. Builders have no clock: validation checks whether a date is in the future.
 *
 * <p>All steps of a builder are immutable: a partial request can be stored, shared between threads and built more than
 * once.
 */
@NullMarked
package dev.latchkey.dsl;

import org.jspecify.annotations.NullMarked;
