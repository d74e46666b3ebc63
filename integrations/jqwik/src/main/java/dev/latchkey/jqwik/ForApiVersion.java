package dev.latchkey.jqwik;

import dev.latchkey.model.version.ApiVersion;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Restricts a {@code @ForAll} parameter to cases for one of these API versions. */
@Documented
@Target({ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ForApiVersion {

    /** {@return the API versions} */
    ApiVersion[] value();
}
