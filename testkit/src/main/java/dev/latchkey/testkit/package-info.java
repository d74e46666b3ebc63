/** The fake tenant and what tests need around it. */
@NullMarked
package dev.latchkey.testkit;

import org.jspecify.annotations.NullMarked;
