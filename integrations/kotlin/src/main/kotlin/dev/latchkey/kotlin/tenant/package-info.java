/**
 * Suspending functions for a tenant, from {@code tenant.suspending()}. Lists are flows, or sequences for blocking code.
 */
@NullMarked
package dev.latchkey.kotlin.tenant;

import org.jspecify.annotations.NullMarked;
