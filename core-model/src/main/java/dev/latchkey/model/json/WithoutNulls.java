package dev.latchkey.model.json;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A list or map whose nulls are passed over when it is read. Whatever mapper binds the model, one stray null does not
 * make a whole document unreadable.
 */
@JacksonAnnotationsInside
@JsonSetter(contentNulls = Nulls.SKIP)
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface WithoutNulls {}
