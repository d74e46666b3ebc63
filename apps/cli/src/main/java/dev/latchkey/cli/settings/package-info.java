/** Settings of a tenant and facts, read from files. */
@NullMarked
package dev.latchkey.cli.settings;

import org.jspecify.annotations.NullMarked;
