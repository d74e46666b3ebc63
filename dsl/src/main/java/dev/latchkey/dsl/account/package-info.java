/**
 * From the answer of accounts selection to a request. {@link dev.latchkey.dsl.account.AccountChoice} is the way in,
 * {@link dev.latchkey.dsl.account.AccountOutcome} the way out.
 */
@NullMarked
package dev.latchkey.dsl.account;

import org.jspecify.annotations.NullMarked;
