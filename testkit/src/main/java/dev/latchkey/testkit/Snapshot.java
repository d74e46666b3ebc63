package dev.latchkey.testkit;

/**
 * A fake tenant at a moment: organisation, requests, approvals, clock. Immutable; tenants that are alike have equal snapshots.
 *
 * @param json the snapshot as JSON, to be kept in a file or sent; beyond the organisation, what is in it is no public form
 */
public record Snapshot(String json) {}
