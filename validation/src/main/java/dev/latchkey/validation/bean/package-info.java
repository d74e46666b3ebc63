/**
 * The rules as a Bean Validation constraint: {@link dev.latchkey.validation.bean.Preflighted} on a body makes each
 * finding a constraint violation. Takes {@code jakarta.validation-api}, which this library does not bring along, and a
 * provider of it.
 */
@NullMarked
package dev.latchkey.validation.bean;

import org.jspecify.annotations.NullMarked;
