/** Scripted answers: what goes wrong on purpose, and when. */
@NullMarked
package dev.latchkey.emulator.fault;

import org.jspecify.annotations.NullMarked;
