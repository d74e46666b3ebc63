/** Scripted faults: deliberate failures of the next calls. */
@NullMarked
package dev.latchkey.emulator.fault;

import org.jspecify.annotations.NullMarked;
