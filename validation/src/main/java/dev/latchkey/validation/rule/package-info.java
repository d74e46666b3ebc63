/**
 * Rules: how to define one, how to tell what is wrong, how to put it right. This is all that a rule is written with: those
 * in {@link dev.latchkey.validation.rule.documented} have no more than those of a tenant.
 */
@NullMarked
package dev.latchkey.validation.rule;

import org.jspecify.annotations.NullMarked;
