/**
 * The organisation that a fake tenant starts from: people, machine identities, sources, accounts, what can be asked
 * for, who may, and who has what. Immutable, with a JSON form.
 */
@NullMarked
@WireStyle
package dev.latchkey.testkit.organisation;

import dev.latchkey.model.json.WireStyle;
import org.jspecify.annotations.NullMarked;
