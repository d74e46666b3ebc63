/** A tenant, its checks and its refusals as beans of Spring Boot, from properties that begin with {@code latchkey}. */
@NullMarked
package dev.latchkey.spring;

import org.jspecify.annotations.NullMarked;
