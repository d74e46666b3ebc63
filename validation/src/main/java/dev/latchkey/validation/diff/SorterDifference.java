package dev.latchkey.validation.diff;

import dev.latchkey.model.version.Operation;

/**
 * A field of a list that both API versions offer, but only one can sort by.
 *
 * @param list the operation that lists
 * @param field the field
 * @param inTo whether it is the API version to go to that can
 */
public record SorterDifference(Operation list, String field, boolean inTo) {}
