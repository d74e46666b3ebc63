/** The emulator on the command line: its seed, its playground, and its life as a process. */
@NullMarked
package dev.latchkey.cli.serve;

import org.jspecify.annotations.NullMarked;
