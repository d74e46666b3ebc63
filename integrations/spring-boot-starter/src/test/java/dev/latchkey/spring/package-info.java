/** The beans of the starter, as an application gets them. */
@NullMarked
package dev.latchkey.spring;

import org.jspecify.annotations.NullMarked;
