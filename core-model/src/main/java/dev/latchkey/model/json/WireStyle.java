package dev.latchkey.model.json;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The style of generated values in a package and its subpackages: getters, a builder and a hidden implementation. The
 * generated builder is hidden, too; Javadoc shows its methods in the public builder that extends it. {@code toString}
 * shows only what is set. The annotation exists in source only, so users of the types do not need the generator's
 * annotations.
 */
@Value.Style(
        get = {"get*", "is*"},
        jdkOnly = true,
        deferCollectionAllocation = true,
        depluralize = true,
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        delegateToString = "dev.latchkey.model.json.SetParts.toString",
        defaults = @Value.Immutable(copy = false))
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
public @interface WireStyle {}
