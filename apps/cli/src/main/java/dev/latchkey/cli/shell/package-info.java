/**
 * The environment of a command: standard streams, files that are read and written, and text that can be printed safely.
 */
@NullMarked
package dev.latchkey.cli.shell;

import org.jspecify.annotations.NullMarked;
