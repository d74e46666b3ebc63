/** Calls over real sockets, against a server that does what a test tells it. */
@NullMarked
package dev.latchkey.feign;

import org.jspecify.annotations.NullMarked;
