/** The life of some access requests, told while it happens on a fake tenant over loopback. */
@NullMarked
package dev.latchkey.cli.journey;

import org.jspecify.annotations.NullMarked;
