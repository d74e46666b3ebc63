/**
 * The command line: its commands, and their output for people and programs.
 *
 * <p>Commands only read options and delegate. Packages for checks and reports do not depend on the command line and can
 * serve other applications.
 */
@NullMarked
package dev.latchkey.cli;

import org.jspecify.annotations.NullMarked;
