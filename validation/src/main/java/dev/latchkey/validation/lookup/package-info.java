/**
 * Facts that are looked up at the tenant. {@link dev.latchkey.validation.lookup.TenantFacts} is the entry point; the
 * other types decide which calls to make, and cache the answers.
 */
@NullMarked
package dev.latchkey.validation.lookup;

import org.jspecify.annotations.NullMarked;
