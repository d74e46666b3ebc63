/**
 * Rules, and their answers: how to define one, how to answer, how to put right what is wrong. This is all that a rule
 * is written with: those in {@link dev.latchkey.validation.rule.documented} have no more than those of a tenant. They
 * are asked in {@link dev.latchkey.validation.rule.engine}.
 */
@NullMarked
package dev.latchkey.validation.rule;

import org.jspecify.annotations.NullMarked;
