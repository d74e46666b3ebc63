/** The time of a fake tenant: it stands still until it is moved. */
@NullMarked
package dev.latchkey.testkit.time;

import org.jspecify.annotations.NullMarked;
