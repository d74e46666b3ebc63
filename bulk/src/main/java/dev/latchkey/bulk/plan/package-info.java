/**
 * Plans: a table of wanted access, covered by few legal requests for exactly its pairs of identity and item.
 *
 * <p>{@code RowReader} reads a row and {@code RowCheck} checks it. {@code Wanted} numbers the pairs and groups those
 * that can be in one request; a {@code Demand} contains the items of a group that one identity still needs. {@code
 * Cover} chooses the requests ({@code EntitlementCover}, {@code NestedPacker}, {@code UnlimitedCover}, {@code
 * RevokeCover}), each a {@code Block} of numbers within a {@code Capacity}. {@code PlanBuilder} creates the {@link
 * dev.latchkey.bulk.plan.Plan} from them. Start with {@link dev.latchkey.bulk.plan.Planner}.
 */
@NullMarked
package dev.latchkey.bulk.plan;

import org.jspecify.annotations.NullMarked;
