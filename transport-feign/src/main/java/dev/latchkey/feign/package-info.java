/**
 * A {@link dev.latchkey.model.tenant.Tenant} over HTTP, with Feign. Begin at {@link dev.latchkey.feign.FeignTenant}.
 *
 * <p>From a method of the tenant to the network:
 *
 * <ul>
 *   <li>{@code FeignRequests}, {@code FeignStatus}, {@code FeignApprovals}, {@code FeignConfig} and {@code FeignDirectory}
 *       are the operations. They call through {@code Commands} (calls that change something), {@code Queries} and {@code
 *       Listing} (calls that read), and {@code LookupCaller}.
 *   <li>{@code AccessRequestApi} and {@code LookupApi} are the operations as Feign calls them; {@code OperationContract}
 *       adds the path and the headers of the API version.
 *   <li>{@code Chain} lists the clients that a call passes, in order: retries, rate limit, token, observation, transport.
 *   <li>{@code OkHttpTransport} and {@code CustomTransport} send one attempt. {@code ResponseChecks} looks at the answer.
 *   <li>{@code Reconciler} finds out what became of a create whose answer was lost.
 *   <li>{@code TenantWiring} puts all of it together from what {@link dev.latchkey.feign.FeignTenantBuilder} was given.
 * </ul>
 */
@NullMarked
package dev.latchkey.feign;

import org.jspecify.annotations.NullMarked;
