/** Calls to a tenant and their results: calls that are looked at, held back or written down on the way. */
@NullMarked
package dev.latchkey.testkit.call;

import org.jspecify.annotations.NullMarked;
