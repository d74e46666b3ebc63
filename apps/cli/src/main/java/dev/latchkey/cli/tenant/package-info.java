/** Reaching a tenant from the command line: which one is meant, and whose credentials are used. */
@NullMarked
package dev.latchkey.cli.tenant;

import org.jspecify.annotations.NullMarked;
