/** Facts that are looked up at a tenant, against what the tenant then does. */
@NullMarked
package dev.latchkey.verification.facts;

import org.jspecify.annotations.NullMarked;
