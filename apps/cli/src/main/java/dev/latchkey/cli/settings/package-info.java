/** Reading what a tenant does differently from a file, and its own rules from jars: all that is wrong is said at once. */
@NullMarked
package dev.latchkey.cli.settings;

import org.jspecify.annotations.NullMarked;
