/**
 * The engine of a fake tenant: requests, their approvals and what becomes of them as time passes. Users see it through
 * {@code FakeTenant} only.
 */
@NullMarked
@WireStyle
package dev.latchkey.testkit.engine;

import dev.latchkey.model.json.WireStyle;
import org.jspecify.annotations.NullMarked;
