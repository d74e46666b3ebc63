/**
 * The engine of a fake tenant: requests, their approvals and what becomes of them as time passes. Users see it through
 * {@code FakeTenant} only.
 *
 * <p>A call enters through {@code TenantView} and the {@code …Handler} of its operation. {@code Submissions} takes a create:
 * the {@code …Checks} refuse what the documents forbid, then each item becomes a {@code RequestedItemRecord}. {@code
 * Timeline} lets time pass: {@code StageTransitions} moves requested items on, {@code ApprovalFactory} and {@code Reminders}
 * see to approvals, {@code AccessRegister} gives and takes access. {@code …Rows} and {@code …View} show the state as an API
 * version does. {@code TenantState} holds what changes; {@code Engine} guards it with one lock.
 */
@NullMarked
@WireStyle
package dev.latchkey.testkit.engine;

import dev.latchkey.model.json.WireStyle;
import org.jspecify.annotations.NullMarked;
