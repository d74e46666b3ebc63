/**
 * Pre-flight: checks before a request is sent whether it satisfies the documented rules.
 *
 * <p>{@link dev.latchkey.validation.Preflight} is the entry point, {@link dev.latchkey.validation.PreflightReport} the
 * result.
 *
 * <p>Public methods, here and in the packages below, reject null with a {@link NullPointerException} that names the
 * argument, unless they document that null is allowed.
 */
@NullMarked
@WireStyle
package dev.latchkey.validation;

import dev.latchkey.model.json.WireStyle;
import org.jspecify.annotations.NullMarked;
