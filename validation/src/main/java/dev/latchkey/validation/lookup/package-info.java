/**
 * Facts that the tenant itself is asked for. {@link dev.latchkey.validation.lookup.TenantFacts} is the way in; everything
 * else decides which calls to make, and keeps their answers.
 */
@NullMarked
package dev.latchkey.validation.lookup;

import org.jspecify.annotations.NullMarked;
