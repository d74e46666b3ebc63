/** What a grant of an item must contain, found out before the request is built, by the logic that the rules check it with. */
@NullMarked
package dev.latchkey.validation.requirement;

import org.jspecify.annotations.NullMarked;
