/** An identity's entitlements in detail: the response of {@code /revocable-objects}. */
@NullMarked
package dev.latchkey.model.entitlement;

import org.jspecify.annotations.NullMarked;
