/** The demonstration of the library on a fake tenant, the console's playground, and the served tenant. */
@NullMarked
package dev.latchkey.cli.demo;

import org.jspecify.annotations.NullMarked;
