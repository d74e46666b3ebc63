/** How a fake tenant behaves, how far each behaviour is known, and what is not emulated. */
@NullMarked
package dev.latchkey.testkit.behaviour;

import org.jspecify.annotations.NullMarked;
