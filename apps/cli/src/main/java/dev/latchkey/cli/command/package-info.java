/** The commands: each names its options in the order of its help, and hands over what they say. */
@NullMarked
package dev.latchkey.cli.command;

import org.jspecify.annotations.NullMarked;
