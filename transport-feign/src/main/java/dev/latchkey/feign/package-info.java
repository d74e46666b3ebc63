/**
 * A {@link dev.latchkey.model.tenant.Tenant} over HTTP, with Feign. Start with {@link dev.latchkey.feign.FeignTenant}.
 *
 * <p>From a method of the tenant to the network:
 *
 * <ul>
 *   <li>{@code FeignRequests}, {@code FeignStatus}, {@code FeignApprovals}, {@code FeignConfig} and {@code FeignDirectory}
 *       are the operations. They call through {@code Commands} (calls that change something), {@code Queries} and {@code
 *       Listing} (calls that read), and {@code LookupCaller}.
 *   <li>{@code AccessRequestApi} and {@code LookupApi} are the operations as Feign calls them; {@code OperationContract}
 *       adds the path and the headers of the API version, and {@code FixedPathCalls} assembles calls without ids and
 *       queries.
 *   <li>{@code Chain} lists the clients that a call passes, in order: retries, token, rate limit, observation,
 *   transport.
 *   <li>{@code OkHttpTransport} and {@code CustomTransport} send one attempt. {@code ResponseChecks} examines the
 *   response.
 *   <li>{@code Reconciler} finds the outcome of a create whose response was lost.
 *   <li>{@code TenantWiring} assembles all of it from the options of {@link dev.latchkey.feign.FeignTenantBuilder}.
 * </ul>
 */
@NullMarked
package dev.latchkey.feign;

import org.jspecify.annotations.NullMarked;
