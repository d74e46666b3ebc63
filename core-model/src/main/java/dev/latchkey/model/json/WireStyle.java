package dev.latchkey.model.json;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The style of generated values in a package and those below it: getters and a builder, the implementation hidden. The
 * generated builder is hidden, too: Javadoc then shows its methods, with signature and text, in the public builder that
 * extends it. Texts show only what is set. Stays in the source, so that nobody who compiles against the types needs the annotations of the generator.
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
