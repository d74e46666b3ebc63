package dev.latchkey.validation.diff;

import dev.latchkey.model.version.Endpoint;
import dev.latchkey.model.version.Operation;
import org.jspecify.annotations.Nullable;

/**
 * An operation that one of two API versions lacks, or that is experimental or deprecated in one of them only.
 *
 * @param operation the operation
 * @param from its state in the API version to leave; null if it is not offered there
 * @param to its state in the API version to go to; null if it is not offered there
 */
public record OperationDifference(
        Operation operation,
        @Nullable Endpoint from,
        @Nullable Endpoint to) {}
