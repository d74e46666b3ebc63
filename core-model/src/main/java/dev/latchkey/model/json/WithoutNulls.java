package dev.latchkey.model.json;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A list or map whose null elements are skipped when it is read. With every mapper, a document with one stray null
 * stays readable.
 */
@JacksonAnnotationsInside
@JsonSetter(contentNulls = Nulls.SKIP)
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface WithoutNulls {}
