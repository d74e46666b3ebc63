/** Violations that a tenant accepts: findings of one rule at one place, for a reason, until a day. */
@NullMarked
package dev.latchkey.validation.suppression;

import org.jspecify.annotations.NullMarked;
