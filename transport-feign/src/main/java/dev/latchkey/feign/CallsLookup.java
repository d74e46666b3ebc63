package dev.latchkey.feign;

import dev.latchkey.model.directory.LookupOperation;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the lookup that a method of {@link LookupApi} calls; the lookup determines the path. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface CallsLookup {
    LookupOperation value();
}
