/**
 * The port to a tenant for coroutines: {@code tenant.suspending()} is the way in. Lists come as flows, and to blocking
 * code
 * as sequences.
 */
@NullMarked
package dev.latchkey.kotlin.tenant;

import org.jspecify.annotations.NullMarked;
