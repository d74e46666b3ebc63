/**
 * Assertions of AssertJ about tenants and what they answer. Needs {@code org.assertj:assertj-core}, which the test kit
 * does not bring.
 */
@NullMarked
package dev.latchkey.testkit.assertj;

import org.jspecify.annotations.NullMarked;
