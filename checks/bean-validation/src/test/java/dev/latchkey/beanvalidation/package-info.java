/** What the bridge to Bean Validation does where others run it. */
@NullMarked
package dev.latchkey.beanvalidation;

import org.jspecify.annotations.NullMarked;
