/**
 * Checking bodies that stand in files or streams, and telling a reporter what was found. Free of the command line:
 * other
 * applications may check in the same way.
 */
@NullMarked
package dev.latchkey.cli.check;

import org.jspecify.annotations.NullMarked;
