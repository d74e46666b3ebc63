/**
 * Checking bodies that stand in files or streams, and reporting what was found, as text or as JSON. Free of the command
 * line: other applications may check and report in the same way.
 */
@NullMarked
package dev.latchkey.cli.check;

import org.jspecify.annotations.NullMarked;
