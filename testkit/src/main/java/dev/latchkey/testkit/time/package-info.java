/** The clock of a fake tenant, which only advances when it is moved. */
@NullMarked
package dev.latchkey.testkit.time;

import org.jspecify.annotations.NullMarked;
