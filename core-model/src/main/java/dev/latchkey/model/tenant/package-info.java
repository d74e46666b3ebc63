/**
 * The port to a tenant: its operations and their outcomes. A client over HTTP, a fake in memory and decorators
 * implement it.
 */
@NullMarked
package dev.latchkey.model.tenant;

import org.jspecify.annotations.NullMarked;
