/** Requirements of items, found out before a request is built by the logic that the rules use. */
@NullMarked
package dev.latchkey.validation.requirement;

import org.jspecify.annotations.NullMarked;
