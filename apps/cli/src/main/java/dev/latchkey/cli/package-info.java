/**
 * The command line: its commands, and their output for people and programs.
 *
 * <p>Commands only read options and hand over; checking and rendering live in packages of their own, which know nothing
 * of the command line and can serve other applications.
 */
@NullMarked
package dev.latchkey.cli;

import org.jspecify.annotations.NullMarked;
