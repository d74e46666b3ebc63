/**
 * Builds a request from the response of accounts selection. Start with {@link dev.latchkey.dsl.account.AccountChoice};
 * the result is an {@link dev.latchkey.dsl.account.AccountOutcome}.
 */
@NullMarked
package dev.latchkey.dsl.account;

import org.jspecify.annotations.NullMarked;
