/** A server on the loopback interface that answers, or fails to answer, as a test tells it. */
@NullMarked
package dev.latchkey.feign.server;

import org.jspecify.annotations.NullMarked;
