package dev.latchkey.emulator.api;

import dev.latchkey.model.edition.Endpoint;

/**
 * A path that belongs to an operation.
 *
 * @param endpoint the operation, in one edition
 * @param id the id in the path, decoded; empty where the path has none
 */
public record Route(Endpoint endpoint, String id) {}
