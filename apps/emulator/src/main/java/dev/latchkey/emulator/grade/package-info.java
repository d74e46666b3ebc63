/** Grades clients. Offences against good practice are recorded with evidence. */
@NullMarked
package dev.latchkey.emulator.grade;

import org.jspecify.annotations.NullMarked;
