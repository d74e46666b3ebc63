/** Tests of applications on Spring Boot, with a fake tenant in place of the real one. */
@NullMarked
package dev.latchkey.spring.test;

import org.jspecify.annotations.NullMarked;
