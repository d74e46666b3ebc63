package dev.latchkey.feign;

import dev.latchkey.model.version.Operation;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the operation that a method of {@link AccessRequestApi} calls; the API version determines the HTTP method and
 * the path.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface CallsOperation {
    Operation value();
}
