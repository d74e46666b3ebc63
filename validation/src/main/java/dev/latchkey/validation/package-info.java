/**
 * Pre-flight: telling before a request is sent whether it keeps the documented rules.
 *
 * <p>{@link dev.latchkey.validation.Preflight} is the way in, {@link dev.latchkey.validation.PreflightReport} the way out.
 */
@NullMarked
@WireStyle
package dev.latchkey.validation;

import dev.latchkey.model.json.WireStyle;
import org.jspecify.annotations.NullMarked;
