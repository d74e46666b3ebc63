/**
 * Builders of queries for the lists: status, administration, pending and completed approvals. Start with {@link
 * dev.latchkey.dsl.query.Queries}. All steps are immutable and can be built more than once.
 */
@NullMarked
package dev.latchkey.dsl.query;

import org.jspecify.annotations.NullMarked;
