/**
 * The organisation that a fake tenant starts from: people, machine identities, sources, accounts, requestable items,
 * segments, and the access that identities have. Immutable, with a JSON form.
 */
@NullMarked
@WireStyle
package dev.latchkey.testkit.organisation;

import dev.latchkey.model.json.WireStyle;
import org.jspecify.annotations.NullMarked;
