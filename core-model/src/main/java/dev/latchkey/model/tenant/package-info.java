/**
 * The port: what can be asked of a tenant and what becomes of it, whoever answers. A client over HTTP, a fake in memory
 * and decorators around them implement it.
 */
@NullMarked
package dev.latchkey.model.tenant;

import org.jspecify.annotations.NullMarked;
