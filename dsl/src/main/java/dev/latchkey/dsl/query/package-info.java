/**
 * Builders of queries for the lists: status, administration, pending and completed approvals. {@link
 * dev.latchkey.dsl.query.Queries} is the way in. All stages are immutable and can be finished more than once.
 */
@NullMarked
package dev.latchkey.dsl.query;

import org.jspecify.annotations.NullMarked;
