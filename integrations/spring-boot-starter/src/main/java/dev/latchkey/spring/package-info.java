/** Spring Boot beans for a tenant, its checks and error responses, from properties that begin with {@code latchkey}. */
@NullMarked
package dev.latchkey.spring;

import org.jspecify.annotations.NullMarked;
