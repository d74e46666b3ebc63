/** The commands and their options: what a user can type. */
@NullMarked
package dev.latchkey.cli.command;

import org.jspecify.annotations.NullMarked;
