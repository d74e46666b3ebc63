/** What goes into a tenant and comes out of it: calls that are looked at, held back or written down on the way. */
@NullMarked
package dev.latchkey.testkit.call;

import org.jspecify.annotations.NullMarked;
