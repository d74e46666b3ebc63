/** Finds, checks and reports the bodies in files, and compares findings with a baseline. */
@NullMarked
package dev.latchkey.cli.check;

import org.jspecify.annotations.NullMarked;
