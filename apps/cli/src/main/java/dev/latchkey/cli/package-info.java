/**
 * The command line: what may be asked, and how it is answered to a person or a program.
 *
 * <p>Commands only read options and hand over; checking and rendering live in packages of their own, which know nothing
 * of the command line and can serve other applications.
 */
@NullMarked
package dev.latchkey.cli;

import org.jspecify.annotations.NullMarked;
