/**
 * Pre-flight: telling before a request is sent whether it keeps the documented rules.
 *
 * <p>{@link dev.latchkey.validation.Preflight} is the way in, {@link dev.latchkey.validation.PreflightReport} the way
 * out.
 *
 * <p>The ways in, here and in the packages below, refuse null with a {@link NullPointerException} that names the
 * argument, unless null is said to be allowed.
 */
@NullMarked
@WireStyle
package dev.latchkey.validation;

import dev.latchkey.model.json.WireStyle;
import org.jspecify.annotations.NullMarked;
