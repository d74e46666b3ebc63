/**
 * A {@link dev.latchkey.model.tenant.Tenant} over HTTP, with Feign. {@link dev.latchkey.feign.FeignTenant} is where to
 * start; what a call goes through stands in one place, {@code Chain}.
 */
@NullMarked
package dev.latchkey.feign;

import org.jspecify.annotations.NullMarked;
