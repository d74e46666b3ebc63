/**
 * Pre-flight: telling before a request is sent whether it keeps the documented rules.
 *
 * <p>{@link dev.latchkey.validation.Preflight} is the way in, {@link dev.latchkey.validation.PreflightReport} the way out.
 */
@NullMarked
@Value.Style(
        get = {"get*", "is*"},
        jdkOnly = true,
        depluralize = true,
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true)
package dev.latchkey.validation;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
