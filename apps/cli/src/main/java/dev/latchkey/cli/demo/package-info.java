/** Showing what the library does against a fake tenant: bundled requests, their journey, and a tenant that is served. */
@NullMarked
package dev.latchkey.cli.demo;

import org.jspecify.annotations.NullMarked;
