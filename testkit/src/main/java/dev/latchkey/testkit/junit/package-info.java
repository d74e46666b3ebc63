/**
 * Fake tenants and generated requests for JUnit tests. Needs {@code org.junit.jupiter:junit-jupiter-api}, and {@code
 * junit-jupiter-params} for parameterised tests; neither is a dependency of the test kit.
 *
 * <p>{@link dev.latchkey.testkit.junit.LatchkeyTest} provides a tenant, {@link
 * dev.latchkey.testkit.junit.GeneratedRequests} provides requests.
 */
@NullMarked
package dev.latchkey.testkit.junit;

import org.jspecify.annotations.NullMarked;
