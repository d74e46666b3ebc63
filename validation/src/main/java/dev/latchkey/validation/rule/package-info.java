/**
 * Rules: their definition, violations and fixes. Documented rules in {@link dev.latchkey.validation.rule.documented}
 * and custom rules of a tenant use the same API.
 */
@NullMarked
package dev.latchkey.validation.rule;

import org.jspecify.annotations.NullMarked;
