package dev.latchkey.feign;

import dev.latchkey.model.edition.Operation;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Which operation a method of {@link AccessRequestApi} calls; the edition says by which method, under which path. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface Calls {
    Operation value();
}
