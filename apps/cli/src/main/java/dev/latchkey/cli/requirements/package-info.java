/** Telling what a request must contain before there is one, as text or as JSON. */
@NullMarked
package dev.latchkey.cli.requirements;

import org.jspecify.annotations.NullMarked;
