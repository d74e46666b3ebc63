/** JSON schemas of bodies, with which editors complete and check them before Latchkey does. */
@NullMarked
package dev.latchkey.cli.schema;

import org.jspecify.annotations.NullMarked;
