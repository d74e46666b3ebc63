package dev.latchkey.validation.diff;

import dev.latchkey.model.edition.Endpoint;
import dev.latchkey.model.edition.Operation;
import org.jspecify.annotations.Nullable;

/**
 * An operation that one of two editions lacks, or that is experimental or deprecated in one of them only.
 *
 * @param operation the operation
 * @param from how the edition to leave offers it; null if it does not
 * @param to how the edition to go to offers it; null if it does not
 */
public record OperationDifference(
        Operation operation,
        @Nullable Endpoint from,
        @Nullable Endpoint to) {}
