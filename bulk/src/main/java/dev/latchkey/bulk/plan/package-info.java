/**
 * Plans: a table of wanted access, covered by few legal requests that ask for exactly its pairs of identity and item.
 *
 * <p>The way of a row: {@code RowReader} reads it and {@code RowCheck} judges it; {@code Wanted} numbers the pairs and
 * groups those that one request could hold, {@code Demand} being what one identity lacks of a group; {@code Cover} chooses
 * the requests ({@code EntitlementCover}, {@code NestedPacker}, {@code UnlimitedCover}, {@code RevokeCover}), each a {@code
 * Block} of numbers within a {@code Capacity}; {@code PlanBuilder} makes the {@link dev.latchkey.bulk.plan.Plan} of them.
 * Begin at {@link dev.latchkey.bulk.plan.Planner}.
 */
@NullMarked
package dev.latchkey.bulk.plan;

import org.jspecify.annotations.NullMarked;
