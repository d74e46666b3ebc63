/** The behaviours of a fake tenant, the evidence for each, and the parts that are not emulated. */
@NullMarked
package dev.latchkey.testkit.behaviour;

import org.jspecify.annotations.NullMarked;
