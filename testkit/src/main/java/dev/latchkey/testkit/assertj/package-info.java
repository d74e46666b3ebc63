/**
 * AssertJ assertions about tenants and their results. Needs {@code org.assertj:assertj-core}, which is not a dependency
 * of the test kit.
 */
@NullMarked
package dev.latchkey.testkit.assertj;

import org.jspecify.annotations.NullMarked;
