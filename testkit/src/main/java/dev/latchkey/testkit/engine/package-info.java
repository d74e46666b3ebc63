/**
 * The engine of a fake tenant: requests, their approvals, and their progress over time. Users see it through {@code
 * FakeTenant} only.
 *
 * <p>A call enters through {@code TenantView} and the {@code …Handler} of its operation. {@code Submissions} executes a
 * create: the {@code …Checks} reject what the documents forbid, then each item becomes a {@code RequestedItemRecord}.
 * {@code Timeline} executes due events: {@code StageTransitions} advances requested items, {@code ApprovalFactory} and
 * {@code Reminders} handle approvals, {@code AccessRegister} grants and revokes access. {@code …Rows} and {@code …View}
 * convert the state to the form of an API version. {@code TenantState} holds what changes; {@code Engine} guards it
 * with one lock.
 */
@NullMarked
@WireStyle
package dev.latchkey.testkit.engine;

import dev.latchkey.model.json.WireStyle;
import org.jspecify.annotations.NullMarked;
