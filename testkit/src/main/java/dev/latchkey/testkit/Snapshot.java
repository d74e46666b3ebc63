package dev.latchkey.testkit;

/**
 * The state of a fake tenant: organisation, requests, approvals, clock. Immutable. Tenants with equal states have equal
 * snapshots.
 *
 * <p>The API clients of the organisation are not included, because they have secrets, so a snapshot is safe to show and
 * store. A tenant that restores it keeps its own clients.
 *
 * @param json the snapshot as JSON, to store or send; only the form of the organisation in it is public
 */
public record Snapshot(String json) {}
