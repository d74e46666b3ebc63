/**
 * The rules as a Bean Validation constraint: {@link dev.latchkey.validation.bean.Preflighted} on a body makes each
 * finding a constraint violation. Needs {@code jakarta.validation-api}, which is not a transitive dependency of this
 * library, and a provider of it.
 */
@NullMarked
package dev.latchkey.validation.bean;

import org.jspecify.annotations.NullMarked;
