/**
 * Assertions of AssertJ about what a check found. Needs {@code org.assertj:assertj-core}, which validation does not
 * bring.
 */
@NullMarked
package dev.latchkey.validation.assertj;

import org.jspecify.annotations.NullMarked;
