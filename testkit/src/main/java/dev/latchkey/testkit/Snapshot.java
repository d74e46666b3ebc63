package dev.latchkey.testkit;

/**
 * A fake tenant at a moment: organisation, requests, approvals, clock. Immutable; tenants that are alike have equal
 * snapshots.
 *
 * <p>The clients of the organisation are left out, since they have secrets: a snapshot can be shown and kept. A tenant
 * that restores it keeps its own clients.
 *
 * @param json the snapshot as JSON, to be kept in a file or sent; beyond the organisation, what is in it is no public
 * form
 */
public record Snapshot(String json) {}
