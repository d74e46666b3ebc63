/** Options that commands share, each said once, and what stands behind a name that a user gives. */
@NullMarked
package dev.latchkey.cli.option;

import org.jspecify.annotations.NullMarked;
