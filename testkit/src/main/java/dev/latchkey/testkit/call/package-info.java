/** Decorators that intercept, fail or log the calls of a tenant. */
@NullMarked
package dev.latchkey.testkit.call;

import org.jspecify.annotations.NullMarked;
