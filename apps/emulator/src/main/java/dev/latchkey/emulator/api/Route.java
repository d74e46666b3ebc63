package dev.latchkey.emulator.api;

import dev.latchkey.model.version.Endpoint;

/**
 * A path that belongs to an operation.
 *
 * @param endpoint the operation, in one API version
 * @param id the id in the path, decoded; empty if the path has none
 */
public record Route(Endpoint endpoint, String id) {}
