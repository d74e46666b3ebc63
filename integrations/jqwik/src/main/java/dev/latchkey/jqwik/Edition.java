package dev.latchkey.jqwik;

import dev.latchkey.model.edition.ApiEdition;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Of a {@code @ForAll} parameter: it is for one of these editions. */
@Documented
@Target({ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Edition {

    /** {@return the editions} */
    ApiEdition[] value();
}
