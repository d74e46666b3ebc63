/** The commands and their options. */
@NullMarked
package dev.latchkey.cli.command;

import org.jspecify.annotations.NullMarked;
