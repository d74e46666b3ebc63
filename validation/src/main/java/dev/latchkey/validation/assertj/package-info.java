/**
 * AssertJ assertions about reports and findings. Needs {@code org.assertj:assertj-core}, which is not a transitive
 * dependency of validation.
 */
@NullMarked
package dev.latchkey.validation.assertj;

import org.jspecify.annotations.NullMarked;
