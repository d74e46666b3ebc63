/** Manual pages in the format of {@code man}, made from the descriptions of commands and options. */
@NullMarked
package dev.latchkey.cli.manual;

import org.jspecify.annotations.NullMarked;
