package dev.latchkey.validation.diff;

import dev.latchkey.model.version.Endpoint;
import dev.latchkey.model.version.Operation;
import org.jspecify.annotations.Nullable;

/**
 * An operation that one of two API versions lacks, or that is experimental or deprecated in one of them only.
 *
 * @param operation the operation
 * @param from how the API version to leave offers it; null if it does not
 * @param to how the API version to go to offers it; null if it does not
 */
public record OperationDifference(
        Operation operation,
        @Nullable Endpoint from,
        @Nullable Endpoint to) {}
