/** What a grant of an item must contain, found out before the request is built, by the logic that the rules check it with. */
@NullMarked
@Value.Style(
        get = {"get*", "is*"},
        jdkOnly = true,
        depluralize = true,
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true)
package dev.latchkey.validation.requirement;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
